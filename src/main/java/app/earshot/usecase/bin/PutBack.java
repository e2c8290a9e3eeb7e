package app.earshot.usecase.bin;

import app.earshot.domain.Sentence;
import app.earshot.domain.bin.Removed;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.store.Session;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks into the bin, and puts back what was removed, whenever that was: whole, with everything that hangs on it. */
public final class PutBack {

    private final Writing writing;

    public PutBack(Writing writing) {
        this.writing = writing;
    }

    /** What was removed last, first. */
    public List<Removed> newest(int limit) {
        return writing.read(session -> session.bin().newest(limit));
    }

    /** Can be taken back like everything else. */
    public void run(Removed removed) {
        writing.make(
                Sentence.of("done.put-back." + removed.kind().code()),
                removed.accountId(),
                session -> set(session, removed, null),
                session -> set(session, removed, removed.at()));
    }

    private static void set(Session session, Removed what, @Nullable Instant removedAt) {
        switch (what.kind()) {
            case ACCOUNT -> session.accounts().setRemoved(what.id(), removedAt);
            case ENTRY -> session.entries().setRemoved(what.id(), removedAt);
            case PERSON -> session.people().setMemberRemoved(what.accountId(), what.id(), removedAt);
            case FILE -> session.attachments().setRemoved(what.id(), removedAt);
            case DISAGREEMENT -> {
                Disagreement now = session.disagreements().find(what.id()).orElseThrow(() -> Refused.of("refused.disagreement-gone"));
                session.disagreements().update(now.withRemoved(removedAt));
            }
        }
    }
}
