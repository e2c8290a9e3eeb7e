package app.earshot.usecase.insights;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * Where the true share may lie, of which some were counted: Wilson's score interval, which 19 times of 20 holds it (E. B. Wilson, 1927).
 *
 * @param low from 0 to 1
 * @param high from {@code low} to 1
 */
public record Range(double low, double high) {

    /** One time of twenty it may lie outside. */
    private static final double MISSED = 0.05;

    /** @param all more than none */
    public static Range of(int some, int all) {
        Interval interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(all, some, MISSED);
        return new Range(interval.getLowerBound(), interval.getUpperBound());
    }

    /** Whether the two may be the same. */
    public boolean overlaps(Range other) {
        return low <= other.high && other.low <= high;
    }
}
