package app.earshot.domain.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * Two heard items that still stand, and what a person said of them.
 *
 * @param differ whether they differ; false says that they don't, or no longer
 * @param at when the person said so
 */
public record JudgedPair(HeardItem earlier, HeardItem later, boolean differ, Instant at) {

    private static final Comparator<HeardItem> BY_TIME =
            Comparator.comparing(HeardItem::heardAt).thenComparing(HeardItem::id);

    /** The two in the order in which they were said. */
    public static JudgedPair of(HeardItem one, HeardItem other, PairJudgement judgement) {
        boolean inOrder = BY_TIME.compare(one, other) <= 0;
        return new JudgedPair(inOrder ? one : other, inOrder ? other : one, judgement.differ(), judgement.at());
    }

    /** Whether it is about these two. */
    public boolean isAbout(UUID one, UUID other) {
        return holds(one) && holds(other) && !one.equals(other);
    }

    public boolean holds(UUID heardId) {
        return earlier.id().equals(heardId) || later.id().equals(heardId);
    }

    /** The one of the two that is not this one. */
    public HeardItem other(UUID heardId) {
        return earlier.id().equals(heardId) ? later : earlier;
    }
}
