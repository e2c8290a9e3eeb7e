package app.earshot.domain.today;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need with what has to be known to tell it.
 *
 * @param person the name of the one it is about, or null
 * @param at when they wrote or said it; where that is no entry, the beginning (UTC) of the day since when
 */
public record NeedOfAccount(UUID accountId, OpenNeed need, @Nullable String person, Instant at) {}
