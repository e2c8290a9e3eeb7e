package app.earshot.domain.draft;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is still being typed, kept as it is typed. One account has at most one.
 *
 * @param entryId the saved entry that is being changed, or null for a new one
 * @param minutes how long it took; 0 if nobody said
 * @param talkShare who talked most, or null if nobody said
 * @param choices what was chosen for its lines, one a line; empty if everything is guessed
 */
public record Draft(
        UUID accountId,
        @Nullable UUID entryId,
        EntryKind kind,
        Side startedBy,
        int minutes,
        String text,
        @Nullable TalkShare talkShare,
        Set<UUID> people,
        Set<UUID> teammates,
        String choices,
        Instant typedAt) {

    public Draft {
        people = Set.copyOf(people);
        teammates = Set.copyOf(teammates);
    }
}
