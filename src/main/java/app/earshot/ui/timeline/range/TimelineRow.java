package app.earshot.ui.timeline.range;

import app.earshot.domain.timeline.Entry;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry and what its neighbours tell about it.
 *
 * @param waiting whether it is a message that still waits for our answer
 * @param answered how it was answered, for a message of theirs; else null
 * @param brief whether the page that was read before a meeting stands behind it
 */
public record TimelineRow(Entry entry, boolean waiting, @Nullable Answered answered, boolean brief) {

    public TimelineRow(Entry entry, boolean waiting, @Nullable Answered answered) {
        this(entry, waiting, answered, false);
    }

    public TimelineRow withBrief() {
        return new TimelineRow(entry, waiting, answered, true);
    }

    /** How long an answer took, and who of ours gave it. */
    public record Answered(Duration after, Set<UUID> by) {}
}
