package app.earshot.domain.text.fact;

import java.util.ArrayList;
import java.util.List;

/** The text of a web form: what it calls its fields is nobody's words. */
public final class FormText {

    private FormText() {}

    /** The text with spaces for the names of known fields, so that everything else keeps its place. */
    public static String withoutLabels(String text) {
        StringBuilder read = new StringBuilder(text);
        for (LabelledField field : LabelledFields.in(lines(text))) {
            if (field.isKnown()) {
                blank(read, text.lastIndexOf('\n', field.place().start()) + 1, field.place().start());
            }
        }
        return read.toString();
    }

    /** Lines of a text, with their places. */
    public static List<TextLine> lines(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(new TextLine(start, line));
            start += line.length() + 1;
        }
        return lines;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
