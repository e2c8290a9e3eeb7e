package app.earshot.listening.quoting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and phrases of a table that are looked for in somebody's words, as whole words. By their first word, so that most need no look. */
record PhraseSet(Map<String, List<List<String>>> byFirst) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");

    static PhraseSet of(List<String> phrases) {
        return new PhraseSet(phrases.stream()
                .map(phrase -> Arrays.asList(phrase.split(" +")))
                .collect(Collectors.groupingBy(List::getFirst)));
    }

    /** Lower-case words; an apostrophe belongs to its word. */
    static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean isIn(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (standsAt(words, at)) {
                return true;
            }
        }
        return false;
    }

    boolean begins(List<String> words) {
        return !words.isEmpty() && standsAt(words, 0);
    }

    private boolean standsAt(List<String> words, int at) {
        for (List<String> phrase : byFirst.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.size();
            if (end <= words.size() && words.subList(at, end).equals(phrase)) {
                return true;
            }
        }
        return false;
    }
}
