package app.earshot.listening.answer;

import app.earshot.listening.tables.TabbedFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether somebody wrote in English: by the letters, and where they are the same by the small words. */
public final class Tongue {

    private static final int LOOKED_AT = 1_000;
    /** Fewer small words of another language may be a name or a dish. */
    private static final int ENOUGH = 2;
    private static final String ENGLISH = "english";
    private static final List<List<String>> ROWS = TabbedFile.rows(Tongue.class, "small_words.tsv", 2);

    private Tongue() {}

    /** Whoever wrote in two languages, English among them, wrote in English. */
    public static boolean isEnglish(String text) {
        String beginning = text.substring(0, Math.min(LOOKED_AT, text.length())).toLowerCase(Locale.ROOT);
        List<String> words = List.of(beginning.replace('’', '\'').split("[^\\p{L}']+"));
        long letters = beginning.codePoints().filter(Character::isLetter).count();
        long others = beginning.codePoints().filter(Character::isLetter).filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN).count();
        int english = count(words, small(ENGLISH));
        if (others * 2 > letters) {
            return english >= ENOUGH;
        }
        int other = ROWS.stream().map(List::getFirst).filter(name -> !name.equals(ENGLISH)).mapToInt(name -> count(words, small(name))).max().orElse(0);
        return other < ENOUGH || english >= other;
    }

    private static int count(List<String> words, Set<String> small) {
        return (int) words.stream().filter(small::contains).count();
    }

    private static Set<String> small(String language) {
        return ROWS.stream()
                .filter(row -> row.getFirst().equals(language))
                .flatMap(row -> Arrays.stream(row.get(1).split(" *, *")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
