package app.earshot.domain.text.day;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The vocabulary of {@link DayWords}: the words from the table beside this class, as pieces of patterns, and what they stand for. */
final class DayTerms {

    /** Between two words. Bounded, so that no text can make a search slow. */
    static final String S = "[\\s\\u00a0\\u202f]{1,4}";

    static final String MAYBE_S = "[\\s\\u00a0\\u202f]{0,4}";

    static final String NOT_INSIDE = "(?<![\\p{L}\\p{N}_])";
    static final String ENDS = "(?![\\p{L}\\p{N}_])";

    private static final ResourceBundle TERMS = ResourceBundle.getBundle("app.earshot.domain.text.day.day_terms", Locale.ENGLISH);

    /** The forms of each key, read once: they are asked for at every keystroke. */
    private static final Map<String, List<String>> FORMS = TERMS.keySet().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, key -> List.of(TERMS.getString(key).split("\\|"))));

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    static final String MONTH = "(?:" + all("month.", 12) + ")(?![\\p{L}_])\\.?";
    static final String WEEKDAY = "(?:" + all("weekday.", 7) + ")(?![\\p{L}_])\\.?";
    static final String THE = "(?:" + any("the") + S + ")";

    /** A weekday before a date: "Sat 26 June", "Saturday, the 26th". */
    static final String BEFORE_DATE = "(?:(?<weekday>" + WEEKDAY + "),?" + S + "\\(?)?" + THE + "?";

    static final String DAY_NUMBER = "(?:3[01]|[12]\\d|0?[1-9])";
    static final String TH = "(?:" + any("ordinal.endings") + ")";

    /** After a figure that is not a day: a count, an hour, part of a longer number. */
    static final String NOT_COUNTED = "(?![\\p{L}\\p{N}_])(?![.:]\\d|,(?!(?:19|20|21)\\d\\d(?!\\d))\\d)(?!" + MAYBE_S + "(?:%|[ap]\\.?m\\b|o['’]clock|(?:" + any("counted") + ")" + ENDS
            + "|" + any("of") + ENDS + "(?!" + S + "(?:" + MONTH + "|['’]?\\d\\d))))";

    private DayTerms() {}

    /** The forms of a key as one piece of a pattern, the longest first. */
    static String any(String key) {
        return pattern(forms(key).stream());
    }

    /** The forms of a key as they stand in the table. */
    static Set<String> words(String key) {
        return Set.copyOf(forms(key));
    }

    /** The keys that begin so, in no order. */
    static List<String> keys(String beginning) {
        return FORMS.keySet().stream().filter(key -> key.startsWith(beginning)).toList();
    }

    /** All forms of the keys that begin so and end in a number, as one piece of a pattern. */
    static String all(String beginning, int highest) {
        return pattern(IntStream.rangeClosed(1, highest).mapToObj(number -> beginning + number).filter(FORMS::containsKey)
                .flatMap(key -> forms(key).stream()));
    }

    /** Whether a word is one of a key's forms. */
    static boolean is(String key, @Nullable String word) {
        return word != null && forms(key).contains(plain(word));
    }

    /** In lower case, with single spaces and straight apostrophes. */
    static String plain(@Nullable String words) {
        return words == null ? "" : SPACES.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").replace('’', '\'');
    }

    static Month month(String word) {
        return Month.of(number("month.", word));
    }

    static DayOfWeek weekday(String word) {
        return DayOfWeek.of(number("weekday.", word));
    }

    /** The number in the key that has this form. */
    static int number(String beginning, String word) {
        String plain = plain(word).replace(".", "");
        return keys(beginning).stream()
                .filter(key -> key.substring(beginning.length()).chars().allMatch(Character::isDigit))
                .filter(key -> forms(key).contains(plain))
                .mapToInt(key -> Integer.parseInt(key.substring(beginning.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not in the table of " + beginning + ": " + word));
    }

    static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> forms(String key) {
        return Objects.requireNonNull(FORMS.get(key), key);
    }

    /** With the letters with which the forms begin first: at most places of a text that already says no. */
    private static String pattern(Stream<String> forms) {
        List<String> sorted = forms.sorted(Comparator.comparingInt(String::length).reversed()).toList();
        String letters = sorted.stream().map(form -> form.substring(0, 1)).distinct().collect(Collectors.joining());
        String begins = letters.chars().allMatch(Character::isLetter) ? "(?=[" + letters + "])" : "";
        return sorted.stream()
                .map(form -> form.replace(".", "\\.").replace(" ", S).replace("'", "['’]?"))
                .collect(Collectors.joining("|", "(?:" + begins + "(?:", "))"));
    }
}
