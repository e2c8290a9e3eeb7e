package app.earshot.domain.text;

import app.earshot.domain.timeline.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines with a {@code >} are what a mail quotes and no marks of ours: those that follow a line that says in any language when who
 * wrote something: it ends with a colon, and an address, a year or a time of day stands in it or in the line before.
 */
final class QuotedLines {

    private static final Pattern WHEN_OR_WHO = Pattern.compile("[^\\s@]@[^\\s@]|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d[:.h]\\d\\d");
    /** No line that says who wrote is longer. */
    private static final int LONGEST = 400;

    private QuotedLines() {}

    /** The same lines, those that are quoted as notes. */
    static List<MarkedLine> asNotes(String text, List<MarkedLine> lines) {
        List<MarkedLine> read = new ArrayList<>(lines.size());
        String before = "";
        String last = "";
        boolean quoted = false;
        for (MarkedLine line : lines) {
            boolean sign = line.mark() == Mark.THEIR_WORDS && text.substring(line.line().start(), line.body().start()).strip().startsWith(">");
            boolean blank = line.mark() == Mark.NOTE && line.words().isEmpty();
            if (sign) {
                quoted |= introduces(before, last);
                read.add(quoted ? asNote(text, line) : line);
            } else {
                read.add(line);
            }
            if (!blank && !sign) {
                quoted = false;
            }
            if (!blank) {
                before = last;
                last = sign ? "" : line.words();
            }
        }
        return read;
    }

    private static MarkedLine asNote(String text, MarkedLine line) {
        int start = text.indexOf('>', line.line().start());
        int end = Math.max(start + 1, line.body().end());
        return new MarkedLine(Mark.NOTE, line.line(), new Place(start, end), text.substring(start, end));
    }

    private static boolean introduces(String before, String last) {
        return last.length() <= LONGEST
                && last.endsWith(":")
                && (WHEN_OR_WHO.matcher(last).find() || before.length() <= LONGEST && WHEN_OR_WHO.matcher(before).find());
    }
}
