package app.earshot.listening.tables;

import app.earshot.listening.tables.Sightings.Piece;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of many patterns can fit a text that goes on with a word and perhaps another: of thousands hardly any, so that most are never
 * tried. What is found out about words is remembered, up to a limit; behind that it is found out anew each time. May be used from any
 * thread.
 */
final class Beginnings {

    /** Letters: a longer word is known by its beginning. */
    private static final int LONGEST_WORD = 20;
    private static final int MOST_REMEMBERED = 10_000;

    private final List<Piece> all;
    private final List<Piece> ofNothing;
    /** By the letter with which a word begins, by the word, and by the word and the next one. */
    private final Map<String, List<Piece>> known = new ConcurrentHashMap<>();

    Beginnings(List<Piece> pieces) {
        all = List.copyOf(pieces);
        ofNothing = all.stream().filter(piece -> looksBack(piece.pattern()) || piece.pattern().matcher("").lookingAt()).toList();
    }

    /** Those that can fit a text from a place on, in their order. */
    List<Piece> at(String text, int from) {
        if (from == text.length()) {
            return ofNothing;
        }
        int behind = behindWord(text, from);
        String word = text.substring(from, behind);
        List<Piece> left = known.get(word);
        left = left == null ? learn(ofLetter(text.charAt(from)), word) : left;
        if (left.isEmpty() || behind == text.length()) {
            return left;
        }
        String two = text.substring(from, behindWord(text, behind));
        List<Piece> ofTwo = known.get(two);
        return ofTwo == null ? learn(left, two) : ofTwo;
    }

    /** Behind a word and the sign that follows it, which tells that it has ended; behind a sign where no word begins. */
    private static int behindWord(String text, int from) {
        int most = Math.min(text.length(), from + LONGEST_WORD);
        int at = from;
        while (at < most && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        int behind = Math.min(text.length(), at + 1);
        boolean half = behind < text.length() && Character.isHighSurrogate(text.charAt(behind - 1));
        return half ? behind + 1 : behind;
    }

    private List<Piece> ofLetter(char letter) {
        // A half of a letter says nothing.
        if (Character.isHighSurrogate(letter)) {
            return all;
        }
        List<Piece> left = known.get(String.valueOf(letter));
        return left == null ? learn(all, String.valueOf(letter)) : left;
    }

    private List<Piece> learn(List<Piece> pieces, String words) {
        List<Piece> left = pieces.stream().filter(piece -> canBegin(piece.pattern(), words)).toList();
        if (known.size() < MOST_REMEMBERED) {
            known.put(words, left);
        }
        return left;
    }

    /** A pattern that fails before it has seen all letters fails however they go on. */
    private static boolean canBegin(Pattern pattern, String letters) {
        Matcher matcher = pattern.matcher(letters);
        return matcher.lookingAt() || matcher.hitEnd() || looksBack(pattern);
    }

    /** Whether it asks what stands before it. */
    private static boolean looksBack(Pattern pattern) {
        return pattern.pattern().contains("(?<");
    }
}
