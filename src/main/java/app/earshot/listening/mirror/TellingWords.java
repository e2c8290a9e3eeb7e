package app.earshot.listening.mirror;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a text that tell what it is about, each by its stem, with how it is written there. */
final class TellingWords {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_STEM = 3;

    private final LanguageRules rules;
    private final Set<String> common;

    TellingWords(LanguageRules rules) {
        this.rules = rules;
        this.common = Set.copyOf(rules.words("common"));
    }

    /** From stem to the word as it stands in the text first. */
    Map<String, String> of(String text) {
        Map<String, String> words = new HashMap<>();
        for (String word : text.replace('’', '\'').split("[^\\p{L}\\p{M}\\p{N}']+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean figure = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if ((word.length() >= SHORTEST || figure || isWhole(word)) && !common.contains(lower)) {
                words.putIfAbsent(stem(lower), word);
            }
        }
        return words;
    }

    /** Words of alphabets in which one sign may be a word. */
    private static boolean isWhole(String word) {
        return !word.isEmpty() && Character.isIdeographic(word.codePointAt(0));
    }

    private String stem(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("'s$|'$", "");
        List<String> endings = rules.words("endings");
        for (String ending : endings) {
            if (plain.endsWith(ending) && plain.length() - ending.length() >= SHORTEST_STEM) {
                return plain.substring(0, plain.length() - ending.length()).replaceAll("e$", "");
            }
        }
        return plain.replaceAll("e$", "");
    }
}
