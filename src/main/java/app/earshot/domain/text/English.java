package app.earshot.domain.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The vocabulary of {@link DayWords}: pieces of patterns, and what their words stand for. */
final class English {

    /** Between two words. Bounded, so that no text can make a search slow. */
    static final String S = "[\\s\\u00a0\\u202f]{1,4}";

    static final String MAYBE_S = "[\\s\\u00a0\\u202f]{0,4}";

    static final String NOT_INSIDE = "(?<![\\p{L}\\p{N}_])";
    static final String ENDS = "(?![\\p{L}\\p{N}_])";

    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![\\p{L}_])\\.?";

    static final String FULL_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
    static final String WEEKDAY = "(?:" + FULL_WEEKDAY + "|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?![\\p{L}_])\\.?";

    /** A weekday before a date: "Sat 26 June", "Saturday, the 26th". */
    static final String BEFORE_DATE = "(?:(?<weekday>" + WEEKDAY + "),?" + S + ")?(?:the" + S + ")?";

    static final String DAY_NUMBER = "(?:3[01]|[12]\\d|0?[1-9])";
    static final String TH = "(?:st|nd|rd|th)";

    static final String YEAR = "(?:,?" + S + "(?<year>(?:19|20|21)\\d\\d|['’]\\d\\d)(?![\\p{L}\\p{N}_]))?";

    /** After a figure that is not a day: a count, an hour, part of a longer number. */
    static final String NOT_COUNTED = "(?![\\p{L}\\p{N}_])(?![.:,]\\d)(?!" + MAYBE_S + "(?:%|[ap]\\.?m\\b|o['’]clock|people|persons?|guests?"
            + "|adults?|children|kids|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|songs?|tables?|others?|more|times?|of\\b(?!" + S
            + MONTH + ")))";

    static final List<String> ORDINALS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
            "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
            "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh",
            "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
            Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12),
            Map.entry("a couple of", 2), Map.entry("a few", 3), Map.entry("few", 3));

    static final String NUMBER = "(?:\\d{1,3}|a couple of|a few|few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    private English() {}

    static int number(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        return Character.isDigit(plain.charAt(0)) ? Integer.parseInt(plain) : NUMBERS.get(plain);
    }

    static Month month(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException("Not a month: " + word);
    }

    static DayOfWeek weekday(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("Not a weekday: " + word);
    }

    /** 1 for "first" or "1st". */
    static int ordinal(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word.replaceAll("\\D", ""));
        }
        return ORDINALS.indexOf(word.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", "-")) + 1;
    }

    /** 2027 for "2027", "27" or "'27". */
    static int year(String written) {
        String figures = written.replaceAll("\\D", "");
        return figures.length() == 2 ? 2000 + Integer.parseInt(figures) : Integer.parseInt(figures);
    }
}
