package app.earshot.ui.parts.input;

import app.earshot.ui.parts.text.Scripts;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

/**
 * How many letters a kind of field takes. A line of Arabic, Hebrew, Thai or Hindi costs the toolkit the square of its length, so there is
 * less room for those, and least on one line.
 *
 * @param letters how many there are at most
 * @param shaped how much all lines may cost that have to be shaped, in letters from right to left
 * @param shapedLine how much one of them may cost
 */
public record TextLimit(int letters, int shaped, int shapedLine) {

    /** One line. */
    public static final TextLimit LINE = new TextLimit(2_000, 1_000, 1_000);

    /** Many lines. */
    public static final TextLimit AREA = new TextLimit(30_000, 8_000, 2_000);

    static TextLimit of(TextInputControl field) {
        return field instanceof TextArea ? AREA : LINE;
    }

    /** How many letters more there is room for; less than none if there are too many. */
    int left(String text) {
        int all = 0;
        int longest = 0;
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int cost = (end - from) * dearest(text, from, end);
            all += cost;
            longest = Math.max(longest, cost);
            from = end + 1;
        }
        return Math.min(letters - text.length(), Math.min(shaped - all, shapedLine - longest));
    }

    private static int dearest(String text, int from, int to) {
        int dearest = 0;
        for (int i = from; i < to && dearest < 2; i++) {
            dearest = Math.max(dearest, Scripts.cost(text.charAt(i)));
        }
        return dearest;
    }
}
