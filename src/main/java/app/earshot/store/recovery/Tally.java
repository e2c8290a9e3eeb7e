package app.earshot.store.recovery;

/**
 * How many parts of a sort differ.
 *
 * @param gone in the backup and not here any more
 * @param changed in both, and not the same
 * @param added here and not in the backup
 */
public record Tally(long gone, long changed, long added) {

    public static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(gone + other.gone, changed + other.changed, added + other.added);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
