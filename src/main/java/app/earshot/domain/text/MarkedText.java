package app.earshot.domain.text;

import app.earshot.domain.timeline.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the composer understands it: every line with its mark.
 *
 * <p>A mark is the first character of its line but for spaces: {@code "} or {@code >} their words (quotation marks of other
 * languages too), {@code ?} what we asked, {@code !} our promise, {@code !them} theirs, {@code +} a request. A line without a
 * mark is our own note. Two exceptions keep notes notes: a plus sign directly before a figure is a telephone number or a head
 * count, and {@code !themselves} is not {@code !them}. So do the lines that a mail quotes below "On … wrote:" ({@link QuotedLines}).
 *
 * <p>All places count UTF-16 units of the parsed text. Parsing is one pass over it.
 *
 * @param lines all lines in order, blank ones too; an empty text has one blank line
 */
public record MarkedText(List<MarkedLine> lines) {

    private static final String THEM = "them";

    public MarkedText {
        lines = List.copyOf(lines);
    }

    public static MarkedText parse(String text) {
        List<MarkedLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(line(text, start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(line(text, start, text.length()));
        return new MarkedText(QuotedLines.asNotes(text, lines));
    }

    /** The line in which a position of the text stands; a position at the end of a line belongs to that line. */
    public MarkedLine at(int position) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).line().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    private static MarkedLine line(String text, int start, int end) {
        int from = skipSpaces(text, start, end);
        Mark mark = markAt(text, from, end);
        int to = end;
        switch (mark) {
            case NOTE -> {}
            case THEIR_WORDS -> {
                char opening = text.charAt(from);
                from = afterQuote(text, from, end);
                to = beforeClosing(text, opening, from, end);
            }
            case THEIR_PROMISE -> from = afterThem(text, from, end);
            case ASKED, OUR_PROMISE, REQUEST -> from++;
        }
        from = skipSpaces(text, from, to);
        to = skipSpacesBack(text, from, to);
        return new MarkedLine(mark, new Place(start, end), new Place(from, to), text.substring(from, to));
    }

    private static Mark markAt(String text, int at, int end) {
        if (at == end) {
            return Mark.NOTE;
        }
        return switch (text.charAt(at)) {
            case '"', '>', '“', '”', '„', '«', '»', '「', '＞', '＂' -> Mark.THEIR_WORDS;
            case '?', '？', '؟' -> Mark.ASKED;
            case '!', '！' -> saysThem(text, at + 1, end) ? Mark.THEIR_PROMISE : Mark.OUR_PROMISE;
            case '+', '＋' -> at + 1 < end && Character.isDigit(text.charAt(at + 1)) ? Mark.NOTE : Mark.REQUEST;
            default -> Mark.NOTE;
        };
    }

    private static boolean saysThem(String text, int at, int end) {
        int after = at + THEM.length();
        return text.regionMatches(true, at, THEM, 0, THEM.length())
                && after <= end
                && (after == end || text.charAt(after) == ':' || isSpace(text.charAt(after)));
    }

    private static int afterThem(String text, int at, int end) {
        int after = at + 1 + THEM.length();
        return after < end && text.charAt(after) == ':' ? after + 1 : after;
    }

    /** A pasted reply may be quoted more than once: {@code > > so}. */
    private static int afterQuote(String text, int at, int end) {
        int after = at + 1;
        if (text.charAt(at) == '>') {
            for (int i = after; i < end && (text.charAt(i) == '>' || isSpace(text.charAt(i))); i++) {
                after = i + 1;
            }
        }
        return after;
    }

    private static int beforeClosing(String text, char opening, int from, int end) {
        int to = skipSpacesBack(text, from, end);
        return to > from && closings(opening).indexOf(text.charAt(to - 1)) >= 0 ? to - 1 : to;
    }

    private static String closings(char opening) {
        return switch (opening) {
            case '„' -> "“”\"";
            case '«' -> "»";
            case '»' -> "«»";
            case '「' -> "」";
            case '>', '＞' -> "";
            default -> "\"”＂";
        };
    }

    private static int skipSpaces(String text, int from, int end) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipSpacesBack(String text, int from, int end) {
        int at = end;
        while (at > from && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Spaces of all kinds, and the invisible characters that keyboards for right-to-left writing leave behind. */
    private static boolean isSpace(char c) {
        return c <= ' '
                || Character.isSpaceChar(c)
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C'
                || c == '\uFEFF';
    }
}
