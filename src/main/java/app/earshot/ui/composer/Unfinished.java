package app.earshot.ui.composer;

import app.earshot.domain.Draft;
import app.earshot.domain.Entry;
import app.earshot.domain.EntryKind;
import app.earshot.domain.Side;
import app.earshot.domain.TalkShare;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the composer. Empty text stands for nothing begun yet.
 *
 * @param changing the entry that is being changed, or null for a new one
 * @param at when it happened, or null for now
 * @param since when it was typed, for a draft that was found; else null
 */
record Unfinished(
        @Nullable Entry changing,
        @Nullable UUID entryId,
        EntryKind kind,
        Side startedBy,
        @Nullable Instant at,
        int minutes,
        @Nullable TalkShare talkShare,
        String text,
        Set<UUID> people,
        Set<UUID> teammates,
        LineChoices choices,
        @Nullable Instant since) {

    Unfinished {
        people = Set.copyOf(people);
        teammates = Set.copyOf(teammates);
    }

    static Unfinished blank(Set<UUID> people, Set<UUID> teammates) {
        return new Unfinished(
                null, null, EntryKind.CALL, Side.US, null, 0, null, "", people, teammates, LineChoices.NONE, null);
    }

    static Unfinished of(Entry entry) {
        return new Unfinished(
                entry, entry.id(), entry.kind(), entry.startedBy(), entry.at(), entry.minutes(), entry.talkShare(),
                entry.text(), entry.people(), entry.teammates(), LineChoices.NONE, null);
    }

    /** A draft that was found: it happened about when it was typed, unless that was just now. */
    static Unfinished of(Draft draft, boolean old) {
        return new Unfinished(
                null, draft.entryId(), draft.kind(), draft.startedBy(), old ? draft.typedAt() : null, 0, null,
                draft.text(), draft.people(), draft.teammates(), LineChoices.NONE, draft.typedAt());
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
