package app.earshot.ui.shell;

/**
 * How much stands beside each other. Measured in the size of the text, so that a large text on a large screen is treated as a usual
 * text on a small one.
 */
public enum Room {
    /** Everything: rail, list, the account, the listening panel. */
    WIDE,
    /** The list is folded away. */
    NARROW,
    /** The rail shows pictures only, and what stands at the right is folded away too. */
    TIGHT;

    private static final double WIDE_FROM_EM = 79;
    private static final double NARROW_FROM_EM = 62;

    static Room of(double em) {
        return em >= WIDE_FROM_EM ? WIDE : em >= NARROW_FROM_EM ? NARROW : TIGHT;
    }
}
