package app.earshot.ui.composer.line;

import app.earshot.usecase.timeline.LineChoice;

/**
 * A text with a whole line put into it.
 *
 * @param choices what was chosen for its lines
 * @param caret where one goes on
 */
public record LineInsertion(String text, LineChoices choices, int caret) {

    /** Below all that stands there; one goes on behind it. */
    public static LineInsertion below(String text, LineChoices choices, String line, LineChoice choice) {
        String start = text.isBlank() ? "" : text.endsWith("\n") ? text : text + "\n";
        String after = start + line;
        return new LineInsertion(after, choices.follow(text, after).with(lines(start), choice), after.length());
    }

    /** Above the line in which one is writing, where one goes on. */
    public static LineInsertion above(String text, int caret, LineChoices choices, String line, LineChoice choice) {
        int at = Math.min(caret, text.length());
        String start = text.substring(0, text.lastIndexOf('\n', at - 1) + 1);
        int number = lines(start);
        return new LineInsertion(
                start + line + "\n" + text.substring(start.length()),
                choices.withLineAbove(number).with(number, choice),
                at + line.length() + 1);
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
