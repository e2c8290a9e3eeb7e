package app.earshot.domain.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The customer: a couple, a family, a company, a planner.
 *
 * @param note free text about them, may be empty
 * @param removedAt when it was taken off the list, or null
 * @param version counts the changes, for optimistic locking
 */
public record Account(
        UUID id, String name, AccountKind kind, String note, Instant createdAt, @Nullable Instant removedAt, int version) {}
