package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.ENDS;
import static app.earshot.domain.text.day.DayTerms.MAYBE_S;
import static app.earshot.domain.text.day.DayTerms.MONTH;
import static app.earshot.domain.text.day.DayTerms.NOT_INSIDE;
import static app.earshot.domain.text.day.DayTerms.S;
import static app.earshot.domain.text.day.DayTerms.TH;
import static app.earshot.domain.text.day.DayTerms.any;

import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a day that no calendar has: 31 June, 30/2, 29 February 2027. Whoever said it named a day, and is told why it is none. */
public final class NoSuchDay {

    private static final int LONGEST = 200;
    private static final String YEAR = "(?:,?" + S + "(?<year>(?:19|20|21)\\d\\d))?";
    private static final Pattern IN_WORDS = DayTerms.compile(NOT_INSIDE + "(?<day>\\d{1,2})" + "(?:" + TH + ")?" + S + "(?:(?:" + any("of") + ")" + S + ")?(?<month>" + MONTH + ")" + YEAR + ENDS);
    private static final Pattern MONTH_FIRST = DayTerms.compile(NOT_INSIDE + "(?<month>" + MONTH + ")" + S + "(?<day>\\d{1,2})" + "(?:" + TH + ")?" + YEAR + ENDS);
    private static final Pattern IN_FIGURES = DayTerms.compile("(?<![./-])" + NOT_INSIDE + "(?<day>\\d{1,2})" + MAYBE_S + "[./-]" + MAYBE_S + "(?<month>\\d{1,2})" + "(?:\\.|[./-](?<year>(?:19|20|21)\\d\\d))?" + ENDS);
    private static final int MONTHS = 12;

    private NoSuchDay() {}

    /** The first such day as it was written, or nothing where none is written. In figures the day stands before the month, but in the American way. */
    public static Optional<String> in(String words, Locale locale) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        boolean american = locale.getCountry().equals("US");
        return Stream.concat(
                        Stream.of(IN_WORDS, MONTH_FIRST)
                                .flatMap(pattern -> pattern.matcher(words).results())
                                .filter(found -> isNone(number(found, "day"), DayTerms.month(found.group("month")), found.group("year"))),
                        IN_FIGURES.matcher(words).results().filter(found -> isNone(found, american)))
                .map(found -> found.group().strip())
                .findFirst();
    }

    private static boolean isNone(MatchResult found, boolean american) {
        int month = number(found, american ? "day" : "month");
        return month < 1 || month > MONTHS || isNone(number(found, american ? "month" : "day"), Month.of(month), found.group("year"));
    }

    private static int number(MatchResult found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static boolean isNone(int day, Month month, String year) {
        boolean leap = year == null || Year.isLeap(Long.parseLong(year));
        return day < 1 || day > month.length(leap);
    }
}
