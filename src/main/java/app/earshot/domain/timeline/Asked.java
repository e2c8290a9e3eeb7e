package app.earshot.domain.timeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something we asked, as written in an entry.
 *
 * @param questionId the question of the bank that it came from, or null if it was our own
 * @param topic the code of the topic it was about, or null
 */
public record Asked(
        UUID id, UUID accountId, UUID entryId, @Nullable String questionId, @Nullable String topic, String words, Place place) {}
