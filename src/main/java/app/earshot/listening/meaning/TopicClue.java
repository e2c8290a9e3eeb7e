package app.earshot.listening.meaning;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word or a few words in a row that speak for a topic.
 *
 * @param words folded, without apostrophes; one that ends in an asterisk stands for all words that begin so, # for a figure, _ for any
 *     word, and @name for those of a group of the table
 * @param weight 3 and more if it settles the matter, 2 if it is telling, 1 if it only supports others
 */
record TopicClue(String topic, List<String> words, int weight) {

    static final int SETTLES = 4;

    /** Wherever these words stand in a text. */
    Stream<ClueHit> in(List<String> text) {
        return IntStream.range(0, text.size()).filter(at -> standsAt(text, at)).mapToObj(at -> new ClueHit(this, at));
    }

    /** Whether they stand at a place of it. */
    boolean standsAt(List<String> text, int at) {
        if (at + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!fits(words.get(i), text.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String clue, String word) {
        return switch (clue.charAt(0)) {
            case '_' -> true;
            case '@' -> TopicClues.group(clue).contains(word);
            case '#' -> isFigure(word, clue.substring(1));
            default -> clue.endsWith("*") ? word.startsWith(clue.substring(0, clue.length() - 1)) : word.equals(clue);
        };
    }

    /** A figure with these letters behind it: "# guests", "#th". */
    private static boolean isFigure(String word, String letters) {
        int figures = 0;
        while (figures < word.length() && Character.isDigit(word.charAt(figures))) {
            figures++;
        }
        String rest = word.substring(figures);
        return figures > 0 && (letters.equals("th") ? Set.of("th", "st", "nd", "rd").contains(rest) : rest.equals(letters));
    }
}
