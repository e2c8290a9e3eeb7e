package app.earshot.domain.facts;

import app.earshot.domain.calendar.WorkingTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When an account and we were in touch, when we work, and when nobody of ours was there.
 *
 * @param inTouch the newest conversations and messages either way, newest first, at most {@link #NEWEST_IN_TOUCH}
 * @param storyAt the newest story of ours, or null
 * @param working when we work; as long as nothing waits nobody asks, and it is {@link WorkingTime#UNLESS_SAID}
 * @param absence when nobody had the notebook open
 */
public record Times(List<InTouch> inTouch, @Nullable Instant storyAt, WorkingTime working, Absence absence) {

    /** How many of the newest contacts come along. */
    public static final int NEWEST_IN_TOUCH = 40;

    /** A conversation or a message either way. A call that did not reach them is none. */
    public record InTouch(UUID entryId, Instant at) {}

    public Times {
        inTouch = List.copyOf(inTouch);
    }
}
