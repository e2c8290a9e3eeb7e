package app.earshot.usecase.brief;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.page.PageText;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.KeptBrief;
import app.earshot.exchange.page.PageJson;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the page that goes along to a meeting on the timeline, so that one can see later what was known. */
public final class KeepBrief {

    private final Writing writing;

    public KeepBrief(Writing writing) {
        this.writing = writing;
    }

    /**
     * @param words what the entry says
     * @param teammate who of ours it is for, or null
     * @return the entry behind which the page stands
     */
    public Entry run(UUID accountId, String words, PageText page, @Nullable UUID teammate) {
        Instant now = writing.clock().instant();
        Set<UUID> ours = teammate == null ? Set.of() : Set.of(teammate);
        Entry entry = new Entry(
                writing.newId(), accountId, EntryKind.NOTE, Side.US, now, 0, words, null, Set.of(), ours, List.of(), List.of(),
                List.of(), List.of(), null, 0);
        KeptBrief brief = new KeptBrief(writing.newId(), accountId, entry.id(), now, PageJson.write(page));
        writing.make(
                Sentence.of("done.brief-kept"),
                accountId,
                session -> {
                    if (session.entries().find(entry.id()).isPresent()) {
                        session.entries().setRemoved(entry.id(), null);
                    } else {
                        session.entries().insert(entry);
                        session.briefs().insert(brief);
                    }
                },
                session -> session.entries().setRemoved(entry.id(), writing.clock().instant()));
        return entry;
    }
}
