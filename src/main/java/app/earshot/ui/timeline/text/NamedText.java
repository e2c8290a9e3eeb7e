package app.earshot.ui.timeline.text;

import app.earshot.ui.words.LeftToRight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence in which names stand out. The names carry marks through the message patterns, because only there it is decided
 * where in the sentence a name stands.
 */
public final class NamedText {

    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';

    private NamedText() {}

    /** A stretch of the sentence. */
    public record Piece(String words, boolean name) {}

    public static String name(String name) {
        return BEGIN + LeftToRight.name(name) + END;
    }

    /** The pieces of a sentence, its first letter large. */
    public static List<Piece> pieces(String sentence, Locale locale) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == BEGIN || c == END) {
                add(pieces, sentence.substring(start, i), c == END, locale);
                start = i + 1;
            }
        }
        add(pieces, sentence.substring(start), false, locale);
        return pieces;
    }

    /** The sentence as it is read aloud. */
    public static String plain(String sentence, Locale locale) {
        StringBuilder plain = new StringBuilder();
        pieces(sentence, locale).forEach(piece -> plain.append(piece.words()));
        return plain.toString();
    }

    private static void add(List<Piece> pieces, String words, boolean name, Locale locale) {
        if (words.isEmpty()) {
            return;
        }
        int first = words.offsetByCodePoints(0, 1);
        String shown = pieces.isEmpty() ? words.substring(0, first).toUpperCase(locale) + words.substring(first) : words;
        pieces.add(new Piece(shown, name));
    }
}
