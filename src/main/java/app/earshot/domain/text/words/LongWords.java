package app.earshot.domain.text.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The long words of a text without their endings: two texts that share none are about different matters. */
public final class LongWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 5;
    private static final int STEM = 5;
    private static final int LOOKED_AT = 6_000;

    private LongWords() {}

    /** Whether a word of one text stands in the other as well. */
    public static boolean isShared(String one, String other) {
        Set<String> there = of(other);
        return of(one).stream().anyMatch(there::contains);
    }

    private static Set<String> of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(beginning)
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toUnmodifiableSet());
    }
}
