package app.earshot.domain.timeline;

import app.earshot.domain.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we said we would do, or they did.
 *
 * @param side whose promise it is
 * @param teammateId who of ours gave it (or it was given to), or null
 * @param personId who of theirs it was given to (or gave it), or null
 * @param words what was promised, as it was written
 * @param place where it stands in its entry's text
 * @param dueOn by when, or null if no day was named
 * @param firstDueOn the day that was named first, when it has been moved in time since; else null
 * @param movedLate whether it was moved only when its day had passed, so that it can't be kept in time any more
 * @param settledOn the day it was kept, broken or released, or null while open
 */
public record Promise(
        UUID id,
        UUID accountId,
        UUID entryId,
        Side side,
        @Nullable UUID teammateId,
        @Nullable UUID personId,
        String words,
        Place place,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate firstDueOn,
        boolean movedLate,
        PromiseState state,
        @Nullable LocalDate settledOn) {

    /** Whether it is still open although its day has passed. */
    public boolean isLate(LocalDate today) {
        return state == PromiseState.OPEN && dueOn != null && dueOn.isBefore(today);
    }

    /** Whether its day is another than was named first, and was moved before it came. */
    public boolean isMovedInTime() {
        return firstDueOn != null && !movedLate;
    }
}
