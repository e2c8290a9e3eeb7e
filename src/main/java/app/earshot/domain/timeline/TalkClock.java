package app.earshot.domain.timeline;

import app.earshot.domain.Side;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who has talked how long in a conversation that is going on. Counted in moments, so that neither summer time nor a laptop that slept
 * makes anybody talk longer.
 *
 * @param talking who is talking now
 * @param until the moment up to which it is counted
 */
public record TalkClock(Side talking, Duration them, Duration us, Instant until) {

    /** The clock is looked at every second; where so much is missing, nobody was there to say who talked. */
    public static final Duration LONGEST_GAP = Duration.ofMinutes(2);

    private static final double MOST = 0.6;

    /** They talk first: who rings has something to say, and who is rung has something to hear. */
    public static TalkClock beginning(Instant now) {
        return new TalkClock(Side.THEM, Duration.ZERO, Duration.ZERO, now);
    }

    /** The clock at a later moment. Time that ran backwards, or that nobody looked at, is nobody's. */
    public TalkClock at(Instant now) {
        Duration since = Duration.between(until, now);
        if (since.isNegative() || since.compareTo(LONGEST_GAP) > 0) {
            return new TalkClock(talking, them, us, now);
        }
        return talking == Side.THEM
                ? new TalkClock(talking, them.plus(since), us, now)
                : new TalkClock(talking, them, us.plus(since), now);
    }

    /** From now on this side talks. */
    public TalkClock turn(Side side, Instant now) {
        TalkClock counted = at(now);
        return new TalkClock(side, counted.them, counted.us, now);
    }

    /** From now on the other side talks. */
    public TalkClock turn(Instant now) {
        return turn(talking == Side.THEM ? Side.US : Side.THEM, now);
    }

    public Duration length() {
        return them.plus(us);
    }

    /** The length in whole minutes; what was shorter than one is one. */
    public int minutes() {
        return (int) Math.max(1, Math.round(length().toMillis() / 60_000.0));
    }

    /** Whether it was ever said that the other side talks: before that nothing is known, however long it took. */
    public boolean isMeasured() {
        return !them.isZero() && !us.isZero();
    }

    /** The part of the time that they had, from 0 to 1; 0 before anything was counted. */
    public double theirs() {
        return length().isZero() ? 0 : (double) them.toMillis() / length().toMillis();
    }

    /** Who talked most, or null if that was not measured. */
    public @Nullable TalkShare share() {
        if (!isMeasured()) {
            return null;
        }
        double theirs = theirs();
        return theirs >= MOST ? TalkShare.THEM : theirs <= 1 - MOST ? TalkShare.US : TalkShare.EVEN;
    }
}
