package app.earshot.domain.text.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words before and after a stretch of text, in lower case. */
final class WordsAround {

    private static final int FAR = 24;

    private WordsAround() {}

    /** The word that ends before a position, with nothing but spaces between; empty if there is none. */
    static String before(String text, int position) {
        int end = position;
        while (end > 0 && position - end < FAR && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < FAR && isWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The word that begins after a position, with nothing but spaces between; empty if there is none. */
    static String after(String text, int position) {
        int start = position;
        while (start < text.length() && start - position < FAR && isSpace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < FAR && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The last words before a position, the nearest first, as far as they stand within some letters; signs between them don't count. */
    static List<String> lastWords(String text, int position, int most, int letters) {
        List<String> words = new ArrayList<>();
        int first = Math.max(0, position - letters);
        int at = position;
        while (at > first && words.size() < most) {
            int end = at;
            while (end > first && !isWord(text.charAt(end - 1))) {
                end--;
            }
            int start = end;
            while (start > first && isWord(text.charAt(start - 1))) {
                start--;
            }
            if (end > start) {
                words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
            at = start;
        }
        return words;
    }

    /** Whether a figure stands between two positions. */
    static boolean hasFigure(String text, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but spaces and punctuation stands before and after. */
    static boolean isAlone(String text, int start, int end) {
        return text.substring(Math.max(0, start - FAR), start).chars().noneMatch(Character::isLetterOrDigit)
                && text.substring(end, Math.min(text.length(), end + FAR)).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a clause ends here: nothing, or a sign that ends one, comes next. */
    static boolean endsClause(String text, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + FAR)).strip();
        return rest.isEmpty() || ".,;:!?)".indexOf(rest.charAt(0)) >= 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
