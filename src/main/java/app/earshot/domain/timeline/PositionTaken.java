package app.earshot.domain.timeline;

import app.earshot.domain.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side's view in a disagreement, in its holder's words.
 *
 * @param personId who of theirs holds it, or null
 * @param teammateId who of ours holds it, or null
 * @param takenOn the day it was said
 */
public record PositionTaken(
        UUID id, @Nullable UUID personId, @Nullable UUID teammateId, String words, LocalDate takenOn) {

    /** Which side its holder stands on. */
    public Side side() {
        return teammateId == null ? Side.THEM : Side.US;
    }
}
