package app.earshot.usecase.today;

/**
 * How much is owed to people today. None of it is counted on beyond {@link #MOST}.
 *
 * @param waiting who waits for a word of ours
 * @param promises of ours that are late or due today
 * @param thanks that were not given
 */
public record Owed(int waiting, int promises, int thanks) {

    public static final Owed NOTHING = new Owed(0, 0, 0);

    /** More than this nobody counts. */
    public static final int MOST = 1_000;

    Owed and(Owed other) {
        return new Owed(waiting + other.waiting, promises + other.promises, thanks + other.thanks);
    }

    public int all() {
        return waiting + promises + thanks;
    }
}
