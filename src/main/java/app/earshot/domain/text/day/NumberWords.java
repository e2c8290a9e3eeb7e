package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.any;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in words and figures: "3", "a couple of", "twenty-one", "a hundred and five"; ordinals up to "thirty-first". */
final class NumberWords {

    private static final String BETWEEN = "(?:[-–]|" + DayTerms.S + ")";
    private static final String ONES = "(?:" + DayTerms.all("number.", 19) + ")";
    private static final String TENS = "(?:" + tens("number.") + ")";
    private static final String SMALL = "(?:" + TENS + "(?:" + BETWEEN + "(?:" + DayTerms.all("number.", 9) + ")" + DayTerms.ENDS + ")?|" + ONES + ")";

    /** A count of up to three figures, or of up to some hundreds in words. */
    static final String NUMBER = "(?:\\d{1,3}|(?:" + ONES + BETWEEN + ")?(?:" + any("hundred") + ")(?:" + DayTerms.S + "(?:" + any("and") + ")" + DayTerms.S
            + SMALL + ")?|" + SMALL + ")";

    /** "twenty-first", "third". */
    static final String ORDINAL = "(?:" + TENS + BETWEEN + "(?:" + DayTerms.all("ordinal.", 9) + ")|" + DayTerms.all("ordinal.", 31) + ")";

    /** "twenty-one" as a day of a month ("march twenty one"): a number in words alone, which "a" is not. */
    static final String CARDINAL = "(?:" + TENS + BETWEEN + "(?:" + DayTerms.all("number.", 9) + ")|" + DayTerms.all("number.", 31) + ")";

    /** "twenty twenty-seven", "two thousand and twenty-seven". */
    static final String YEAR = "(?:" + TENS + BETWEEN + SMALL + "|" + ONES + DayTerms.S + any("thousand") + DayTerms.S + "(?:" + any("and") + DayTerms.S + ")?" + SMALL + ")";

    private static final Pattern TOKEN = DayTerms.compile(
            DayTerms.any("hundred") + "|" + DayTerms.any("thousand") + "|" + ONES + DayTerms.ENDS + "|" + TENS + DayTerms.ENDS);

    private NumberWords() {}

    private static String tens(String key) {
        return String.join("|", List.of(20, 30, 40, 50, 60, 70, 80, 90).stream().map(ten -> any(key + ten)).toList());
    }

    /** What matched {@link #NUMBER}. */
    static int number(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : inWords(written);
    }

    private static int inWords(String written) {
        int sum = 0;
        for (Matcher m = TOKEN.matcher(DayTerms.plain(written)); m.find(); ) {
            sum = DayTerms.is("hundred", m.group()) ? Math.max(1, sum) * 100
                    : DayTerms.is("thousand", m.group()) ? Math.max(1, sum) * 1000
                    : sum + DayTerms.number("number.", m.group());
        }
        return sum;
    }

    /** What matched {@link #YEAR}: "twenty twenty-seven" is 2027. */
    static int year(String written) {
        String plain = DayTerms.plain(written);
        int sum = inWords(plain);
        if (sum >= 1000) {
            return sum;
        }
        Matcher first = TOKEN.matcher(plain);
        return first.find() ? DayTerms.number("number.", first.group()) * 100 + inWords(plain.substring(first.end())) : 0;
    }

    /** 1 for "first" or "1st", 21 for "twenty-first" or "twenty one". */
    static int ordinal(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word.replaceAll("\\D", ""));
        }
        String plain = DayTerms.plain(word);
        int sum = 0;
        for (String part : plain.split("[-– ]")) {
            sum += SINGLE.getOrDefault(part, 0);
        }
        return sum;
    }

    private static final Map<String, Integer> SINGLE = single();

    private static Map<String, Integer> single() {
        Map<String, Integer> values = new TreeMap<>();
        for (String beginning : List.of("number.", "ordinal.")) {
            for (String key : DayTerms.keys(beginning)) {
                String number = key.substring(beginning.length());
                if (number.chars().allMatch(Character::isDigit)) {
                    DayTerms.words(key).forEach(word -> values.put(word, Integer.valueOf(number)));
                }
            }
        }
        return values;
    }
}
