package app.earshot.store.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts, in whichever way their thousands and their cents are set apart. */
final class Amounts {

    private static final String CENTS = "(?:[.,](?<cents>\\d{1,2}))?";
    private static final String UNIT = "[\\p{L}]{0,4}";
    private static final Pattern THOUSANDS = Pattern.compile("(?<whole>\\d{1,3}(?:(?<sign>[.,' ])\\d{3})(?:\\k<sign>\\d{3}){0,4})" + CENTS + UNIT);
    private static final Pattern LAKHS = Pattern.compile("(?<whole>\\d{1,2}(?:,\\d{2}){1,4},\\d{3})" + CENTS + UNIT);
    private static final Pattern PLAIN = Pattern.compile("(?<whole>\\d{1,12})[.,](?<cents>\\d{1,2})" + UNIT);
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{L}\\d.,])\\d{1,3}(?: \\d{3}){1,4}(?![\\p{L}\\d])(?:[.,]\\d{1,2}(?!\\d))?");

    /** Below this the cents are worth typing: 15.00 is also a time. */
    private static final int SMALL = 3;

    private Amounts() {}

    /** Whether a word is an amount, so that its parts mean nothing by themselves. */
    static boolean isOne(String word) {
        return match(word) != null;
    }

    /** How an amount is written without signs, and without cents; nothing for any other word. */
    static List<String> kept(String word) {
        Matcher match = match(word);
        if (match == null) {
            return List.of();
        }
        String whole = whole(match);
        String cents = match.group("cents");
        return cents == null || isZero(cents) ? List.of(whole) : List.of(whole, whole + "." + cents);
    }

    /** The one way in which an amount that somebody typed is looked for, or nothing. */
    static List<String> typed(String word) {
        Matcher match = match(word);
        if (match == null) {
            return List.of();
        }
        String whole = whole(match);
        String cents = match.group("cents");
        if (cents == null || isZero(cents) && whole.length() >= SMALL) {
            return List.of(whole);
        }
        return List.of(whole + "." + cents);
    }

    /** Amounts with a space between their thousands. The text has one sign for each kind of space. */
    static List<Token> spaced(String plain) {
        List<Token> tokens = new ArrayList<>();
        Matcher match = SPACED.matcher(plain);
        while (match.find()) {
            kept(match.group()).forEach(text -> tokens.add(Token.word(text, match.start(), match.end())));
        }
        return tokens;
    }

    /** Most words begin with a letter, and need no pattern to be no amount. */
    private static @Nullable Matcher match(String word) {
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return null;
        }
        for (Pattern pattern : List.of(THOUSANDS, LAKHS, PLAIN)) {
            Matcher match = pattern.matcher(word);
            if (match.matches()) {
                return match;
            }
        }
        return null;
    }

    private static String whole(Matcher match) {
        return match.group("whole").replaceAll("\\D", "");
    }

    private static boolean isZero(String cents) {
        return cents.chars().allMatch(digit -> digit == '0');
    }
}
