package app.earshot.bench.table;

import java.util.Locale;

/**
 * Something measured, or asked for.
 *
 * @param number for comparing
 * @param text for reading, with its unit
 */
public record Value(double number, String text) {

    public static Value milliseconds(double number) {
        return new Value(number, rounded(number) + " ms");
    }

    public static Value megabytes(double number) {
        return new Value(number, rounded(number) + " MB");
    }

    /** What comes out in the middle, with what nineteen of twenty keep to. */
    public static Value median(Figures figures) {
        return new Value(
                figures.median(),
                rounded(figures.median()) + " ms (p95 " + rounded(figures.p95()) + ", " + figures.times() + " times)");
    }

    public static Value p95(Figures figures) {
        return milliseconds(figures.p95());
    }

    /** Beside the name of the peer whose it is. */
    public Value of(String peer) {
        return new Value(number, peer + ": " + text);
    }

    private static String rounded(double number) {
        String digits = number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, digits, number);
    }
}
