package app.earshot.ui.shell;

/**
 * How much stands beside each other. Measured in the size of the text, so that a large text on a large screen is treated as a usual
 * text on a small one.
 */
public enum SizeClass {
    /** Everything: rail, list, the account, the listening panel. */
    WIDE,
    /** The list is folded away. */
    NARROW,
    /** The rail shows pictures only, and what stands at the right is folded away too. */
    TIGHT,
    /** The same, and so low that what stands above the conversations has to give way to them. */
    CRAMPED;

    private static final double WIDE_FROM_EM = 79;
    private static final double NARROW_FROM_EM = 62;
    private static final double LOW_UNDER_EM = 34;

    static SizeClass of(double width, double height) {
        if (width >= NARROW_FROM_EM) {
            return width >= WIDE_FROM_EM ? WIDE : NARROW;
        }
        return height < LOW_UNDER_EM ? CRAMPED : TIGHT;
    }

    /** Whether only one thing has room beside the rail. */
    public boolean isTight() {
        return this == TIGHT || this == CRAMPED;
    }
}
