package app.earshot.domain.today;

import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Promise;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise of ours with where it was given.
 *
 * @param person the name of the one it was given to, or null
 * @param where the kind of entry in which it stands
 * @param at when that was
 */
public record DuePromise(Promise promise, @Nullable String person, EntryKind where, Instant at) {}
