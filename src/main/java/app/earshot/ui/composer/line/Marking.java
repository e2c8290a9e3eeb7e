package app.earshot.ui.composer.line;

import app.earshot.domain.text.Mark;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;

/**
 * A change of the text that gives a line another mark.
 *
 * @param from where to begin replacing
 * @param to where to end
 * @param sign what to put there
 */
public record Marking(int from, int to, String sign) {

    /** Marks the line at a place, or takes the mark off if it has it already. */
    public static Marking toggle(String text, int caret, Mark mark) {
        MarkedLine line = MarkedText.parse(text).at(Math.min(caret, text.length()));
        int from = line.line().start();
        int to = line.mark() == Mark.NOTE ? firstLetter(text, from, line.line().end()) : line.body().start();
        return new Marking(from, to, line.mark() == mark ? "" : mark.sign() + " ");
    }

    private static int firstLetter(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
