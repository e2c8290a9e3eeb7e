package app.earshot.domain.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file kept in the notebook by its content.
 *
 * @param fileName the name it had, for people; never used as a path
 * @param bytes its length
 * @param sha256 the digest of its content in 64 hexadecimal digits, under which it is kept
 */
public record Attachment(
        UUID id, UUID accountId, String fileName, long bytes, String sha256, Instant addedAt, @Nullable Instant removedAt) {}
