package app.earshot.usecase.timeline;

import app.earshot.domain.Sentence;
import app.earshot.usecase.Writing;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Keeps an entry or a heard item for the owner's eyes alone: it is neither printed, nor put into a question, nor written into the calendar file. */
public final class KeepPrivate {

    private final Writing writing;

    public KeepPrivate(Writing writing) {
        this.writing = writing;
    }

    /** Marks it, or takes the mark away. Can be taken back. */
    public void mark(UUID accountId, UUID about, boolean isPrivate) {
        writing.make(
                Sentence.of(isPrivate ? "done.kept-private" : "done.no-longer-private"),
                accountId,
                session -> session.privateOnes().set(accountId, about, isPrivate),
                session -> session.privateOnes().set(accountId, about, !isPrivate));
    }

    /** Which of some entries and heard items are marked themselves. */
    public Set<UUID> among(Collection<UUID> ids) {
        return writing.read(session -> session.privateOnes().among(ids));
    }

    /** The ids of all entries and heard items that are private. */
    public Set<UUID> all() {
        return writing.read(session -> session.privateOnes().all());
    }
}
