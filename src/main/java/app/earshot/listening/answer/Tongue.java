package app.earshot.listening.answer;

import app.earshot.listening.tables.TabbedFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether somebody wrote in English: by the letters, and where they are the same by the small words. */
public final class Tongue {

    private static final int LOOKED_AT = 1_000;
    /** Fewer small words of another language may be a name or a dish. */
    private static final int ENOUGH = 2;
    private static final String ENGLISH = "english";
    private static final Map<String, Set<String>> SMALL = TabbedFile.rows(Tongue.class, "small_words.tsv", 2).stream()
            .collect(Collectors.groupingBy(List::getFirst, Collectors.flatMapping(row -> Arrays.stream(row.get(1).split(" *, *")), Collectors.toUnmodifiableSet())));

    private Tongue() {}

    /** Whoever wrote in two languages, English among them, wrote in English. */
    public static boolean isEnglish(String text) {
        String beginning = text.substring(0, Math.min(LOOKED_AT, text.length())).toLowerCase(Locale.ROOT);
        List<String> words = words(beginning);
        long letters = beginning.codePoints().filter(Character::isLetter).count();
        long others = beginning.codePoints().filter(Character::isLetter).filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN).count();
        int english = count(words, SMALL.get(ENGLISH));
        if (others * 2 > letters) {
            return english >= ENOUGH;
        }
        int other = others(words);
        return other < ENOUGH || english >= other;
    }

    /** Whether the words themselves show it: where there is nothing to go by, it is not known to be English. */
    public static boolean isSurelyEnglish(String text) {
        List<String> words = words(text);
        int english = count(words, SMALL.get(ENGLISH));
        return english > 0 && english > others(words) && isEnglish(text);
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+"));
    }

    private static int others(List<String> words) {
        return SMALL.entrySet().stream().filter(row -> !row.getKey().equals(ENGLISH)).mapToInt(row -> count(words, row.getValue())).max().orElse(0);
    }

    private static int count(List<String> words, Set<String> small) {
        return (int) words.stream().filter(small::contains).count();
    }
}
