package app.earshot.ui.parts.text;

import java.util.function.DoubleUnaryOperator;

/**
 * How high something is at a width. The toolkit keeps no height that depends on a width, and measures all that stands in a column anew,
 * down to its last word, whenever one more joins it. Two widths are known: a pane that scrolls asks for that beside its bar and that without it.
 */
public final class KnownHeights {

    private double width = Double.NaN;
    private double height;
    private double widthBefore = Double.NaN;
    private double heightBefore;

    /** The height at a width, measured if it is not known. */
    public double at(double asked, DoubleUnaryOperator measure) {
        if (asked == width) {
            return height;
        }
        double found = asked == widthBefore ? heightBefore : measure.applyAsDouble(asked);
        widthBefore = width;
        heightBefore = height;
        width = asked;
        height = found;
        return found;
    }

    /** Something in it is another. */
    public void forget() {
        width = Double.NaN;
        widthBefore = Double.NaN;
    }
}
