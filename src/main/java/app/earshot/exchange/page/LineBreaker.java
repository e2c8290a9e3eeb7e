package app.earshot.exchange.page;

import app.earshot.domain.page.PageType;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines that fit a width: where the alphabet allows it, or inside a word that is wider than a line. */
final class LineBreaker {

    /** Far more than a page has room for. */
    private static final int MOST = 4000;

    private final Faces faces;

    LineBreaker(Faces faces) {
        this.faces = faces;
    }

    /** The lines that a text takes, but no more than there is room for: measuring what nobody will see takes seconds. */
    List<String> of(String text, PageType type, double width, int most) {
        String left = text.substring(0, Math.min(text.length(), MOST)).strip().replaceAll("\\s+", " ");
        List<String> lines = new ArrayList<>();
        while (!left.isEmpty() && lines.size() < most) {
            int end = end(left, type, width);
            lines.add(left.substring(0, end).strip());
            left = left.substring(end).strip();
        }
        return lines;
    }

    private int end(String text, PageType type, double width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int fitting = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (faces.width(text.substring(0, at).stripTrailing(), type) > width) {
                return fitting > 0 ? fitting : within(text, type, width);
            }
            fitting = at;
        }
        return text.length();
    }

    /** As many letters as fit, and at least one. */
    private int within(String text, PageType type, double width) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int fitting = letters.next();
        for (int at = letters.next(); at != BreakIterator.DONE; at = letters.next()) {
            if (faces.width(text.substring(0, at), type) > width) {
                return fitting;
            }
            fitting = at;
        }
        return text.length();
    }
}
