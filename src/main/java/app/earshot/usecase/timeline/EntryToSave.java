package app.earshot.usecase.timeline;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the composer.
 *
 * @param entryId the entry that is being changed, or null for a new one
 * @param at when it happened
 * @param minutes 0 if not known
 * @param choices by the number of the line in the text, from 0
 */
public record EntryToSave(
        @Nullable UUID entryId,
        UUID accountId,
        EntryKind kind,
        Side startedBy,
        Instant at,
        int minutes,
        String text,
        @Nullable TalkShare talkShare,
        Set<UUID> people,
        Set<UUID> teammates,
        Map<Integer, LineChoice> choices) {

    public EntryToSave {
        people = Set.copyOf(people);
        teammates = Set.copyOf(teammates);
        choices = Map.copyOf(choices);
    }
}
