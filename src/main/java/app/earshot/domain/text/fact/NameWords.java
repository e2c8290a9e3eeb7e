package app.earshot.domain.text.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a name looks like, in any alphabet, and which capitalised words are none. */
public final class NameWords {

    /** A word of a name: capitalised, or of a script without capitals (Arabic, Hebrew, Chinese …). */
    private static final String WORD = "(?:(?:\\p{Lu}\\.){1,3}|[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}'’-]{0,40}|\\p{Lo}[\\p{Lo}\\p{M}'’\\u200c-]{0,40})";
    private static final String PARTICLE = "d[aeiou]|das|dos|del|della|van|von|der|den|ter|ten|la|le|bin|bint|ibn|al|el|zu|von und zu|zum|zur|af|av|op|ben|bar|abu|lo";

    public static final String NAME = name(PARTICLE + "|y|e");
    public static final String AND = "[ \\u00a0]{0,2}(?:&|\\+|/|,|\\b(?i:and|und|y|et|und|e)\\b)[ \\u00a0]{0,2}";
    public static final String COUPLE = couple(NAME);

    /** Where "y" and "e" stand between two people, and not within a name such as Ruiz y Vega. */
    public static final String TWO = couple(name(PARTICLE));

    /** 'Luis' via Enquiries: what stands behind belongs to the post. */
    public static final Pattern VIA = Pattern.compile("(?iu)['\"”’]?[ \\u00a0]\\(?" + EnglishWords.any("named.via") + "[ \\u00a0]");

    private static final Pattern UNDECIDED = Pattern.compile("(?iu)[\\s(]{0,4}(?:" + EnglishWords.any("undecided") + "(?![\\p{L}\\p{N}]).{0,80}|(?:" + EnglishWords.any("undecided.alone") + ")[\\s.,!?)…-]{0,9})");

    private static final Set<String> NO_NAMES = Set.copyOf(EnglishWords.of("no.name"));

    private static final Set<String> FIRMS = Set.copyOf(EnglishWords.of("firm"));

    private static final String A_TITLE = EnglishWords.any("title") + "(?:\\.[ \\u00a0]?|[ \\u00a0])";
    private static final Pattern TITLE = Pattern.compile("(?iu)^[ \\u00a0]{0,4}" + A_TITLE + "(?:(?:(?:&|and|und|et|y|e|en)[ \\u00a0])?" + A_TITLE + "){0,2}(?=\\p{L})");

    private NameWords() {}

    private static String name(String particle) {
        return WORD + "(?:[ \\u00a0]{1,2}(?:(?:" + particle + ")[ \\u00a0]){0,2}" + WORD + "){0,4}";
    }

    private static String couple(String name) {
        return "(?<one>" + name + ")(?:" + AND + "(?<other>" + name + "))?";
    }

    /** The name without words around it that are none ("Luis We", "Mr Luis"); empty if nothing of a name is left. */
    public static String trimmed(String words) {
        String plain = words.strip().substring(title(words.strip()));
        String[] parts = plain.split("[\\s\\u00a0]+");
        int count = 0;
        while (count < parts.length && !isNoName(parts[count])) {
            count++;
        }
        String name = Arrays.stream(parts).limit(count).collect(Collectors.joining(" "));
        return name.replaceAll("[.,'’-]+$", "").replaceAll("['’]s$", "");
    }

    /** How much at the beginning are titles: "Prof. Dr. ", "Mr & Mrs ". */
    public static int title(String words) {
        Matcher title = TITLE.matcher(words);
        return title.lookingAt() ? title.end() : 0;
    }

    /** Whether a field says that there is nothing to say yet. */
    public static boolean isUndecided(String value) {
        return UNDECIDED.matcher(value).matches();
    }

    public static boolean isNoName(String word) {
        return NO_NAMES.contains(word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[.,!]+$", ""));
    }

    /** Whether somebody's firm is named and not somebody: the second of "Baker & Sons". */
    public static boolean isFirm(String second) {
        return FIRMS.contains(firstWord(second.strip()).replaceAll("[.,!]+$", ""));
    }

    public static String firstWord(String name) {
        int space = name.indexOf(' ');
        return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
    }
}
