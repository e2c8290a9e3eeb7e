package app.earshot.ui.search;

import app.earshot.domain.timeline.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretch of a text around its first match, in pieces.
 *
 * @param pieces in order; together they are the stretch
 */
record Snippet(List<Piece> pieces) {

    private static final int BEFORE = 40;
    private static final int LENGTH = 150;

    /** @param match whether it is one of the words that were looked for */
    record Piece(String words, boolean match) {}

    static Snippet of(String text, List<Place> matches) {
        int first = matches.isEmpty() ? 0 : Math.min(matches.getFirst().start(), text.length());
        int from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
        int to = Math.min(text.length(), from + LENGTH);
        to = to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Place match : matches) {
            int start = Math.max(at, match.start());
            int end = Math.min(to, match.end());
            if (start < end) {
                add(pieces, text.substring(at, start), false);
                add(pieces, text.substring(start, end), true);
                at = end;
            }
        }
        add(pieces, text.substring(at, Math.max(at, to)), false);
        if (from > 0) {
            pieces.addFirst(new Piece("…", false));
        }
        if (to < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return new Snippet(List.copyOf(pieces));
    }

    private static int wordStart(String text, int from, int most) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= most ? from : space + 1;
    }

    private static void add(List<Piece> pieces, String words, boolean match) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.replaceAll("\\s+", " "), match));
        }
    }
}
