package app.earshot.domain.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call or a meeting in a few figures.
 *
 * @param talkShare who talked most, or null if nobody said
 * @param heard how many heard items stand in it
 * @param saidBack how many of them were said back, then or later
 */
public record Conversation(UUID entryId, Instant at, @Nullable TalkShare talkShare, int heard, int saidBack) {}
