package app.earshot.ui.parts.input;

import java.text.Bidi;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

/**
 * How many letters a kind of field takes. A stretch of Arabic or Hebrew costs the toolkit the square of its length, so there is less room
 * for it, and least on one line.
 *
 * @param letters how many there are at most
 * @param mixed how many if any of them is written from right to left
 * @param mixedLine how many stand on one line then
 */
public record TextLimit(int letters, int mixed, int mixedLine) {

    /** One line. */
    public static final TextLimit LINE = new TextLimit(2_000, 1_000, 1_000);

    /** Many lines. */
    public static final TextLimit AREA = new TextLimit(50_000, 8_000, 2_000);

    static TextLimit of(TextInputControl field) {
        return field instanceof TextArea ? AREA : LINE;
    }

    /** How many letters more there is room for; less than none if there are too many. */
    int left(String text) {
        int left = letters - text.length();
        int leftIfMixed = mixedLine - text.length();
        if (leftIfMixed >= 0 || !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return left;
        }
        return Math.min(Math.min(left, mixed - text.length()), mixedLine - longestLine(text));
    }

    private static int longestLine(String text) {
        int longest = 0;
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            longest = Math.max(longest, end - from);
            from = end + 1;
        }
        return Math.max(longest, text.length() - from);
    }
}
