package app.earshot.domain.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reply that is still being written, kept as it is typed. There is at most one to each message.
 *
 * @param entryId the message that it answers, or null if it answers none
 * @param text may be empty: then nothing was begun
 */
public record ReplyDraft(UUID accountId, @Nullable UUID entryId, String text, Instant typedAt) {}
