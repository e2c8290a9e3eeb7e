package app.earshot.bench.table;

/**
 * By how many times the peer's figure may be exceeded.
 *
 * @param times what is asked for
 * @param quick what the short form asks for, 0 where so few repeats say nothing about it
 */
public record Asked(double times, double quick) {

    /** The short form asks for half as much: it is not to fail because a machine is busy. */
    public static Asked times(double times) {
        return new Asked(times, 2 * times);
    }

    /** Where the short form is too short: the program is cold still, or its notebook too small. */
    public static Asked onlyInFull(double times) {
        return new Asked(times, 0);
    }
}
