package app.earshot.domain.timeline;

import java.time.Instant;
import java.util.UUID;

/**
 * The page that was read before a meeting, as it was then. It stands on the timeline as its entry, and goes with it.
 *
 * @param content the words of the page, as JSON
 */
public record KeptBrief(UUID id, UUID accountId, UUID entryId, Instant madeAt, String content) {}
