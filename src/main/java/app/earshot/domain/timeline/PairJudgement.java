package app.earshot.domain.timeline;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person said of two heard items. There is at most one for each pair, whichever of the two is named first.
 *
 * @param differ whether they differ; false says that they don't, or no longer, whatever their words look like
 */
public record PairJudgement(UUID accountId, UUID one, UUID other, boolean differ, Instant at) {

    public PairJudgement {
        if (one.compareTo(other) > 0) {
            UUID first = other;
            other = one;
            one = first;
        }
    }
}
