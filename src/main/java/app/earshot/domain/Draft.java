package app.earshot.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is still being typed, kept as it is typed. One account has at most one.
 *
 * @param entryId the saved entry that is being changed, or null for a new one
 */
public record Draft(
        UUID accountId,
        @Nullable UUID entryId,
        EntryKind kind,
        Side startedBy,
        String text,
        Set<UUID> people,
        Set<UUID> teammates,
        Instant typedAt) {

    public Draft {
        people = Set.copyOf(people);
        teammates = Set.copyOf(teammates);
    }
}
