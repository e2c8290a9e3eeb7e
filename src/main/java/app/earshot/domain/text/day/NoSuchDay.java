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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a day that no calendar has: 31 June, 30/2, 29 February 2027. Whoever said it named a day, and is told why it is none. */
public final class NoSuchDay {

    private static final int LONGEST = 200;
    private static final String YEAR = "(?:,?" + S + "(?<year>(?:19|20|21)\\d\\d))?";
    private static final Pattern IN_WORDS = DayTerms.compile(NOT_INSIDE + "(?<day>\\d{1,2})" + "(?:" + TH + ")?" + S + "(?:(?:" + any("of") + ")" + S + ")?(?<month>" + MONTH + ")" + YEAR + ENDS);
    private static final Pattern MONTH_FIRST = DayTerms.compile(NOT_INSIDE + "(?<month>" + MONTH + ")" + S + "(?<day>\\d{1,2})" + "(?:" + TH + ")?" + YEAR + ENDS);
    private static final Pattern IN_FIGURES = DayTerms.compile("(?<![./-])" + NOT_INSIDE + "(?<day>\\d{1,2})" + MAYBE_S + "[./-]" + MAYBE_S + "(?<month>\\d{1,2})" + "(?:\\.|[./-](?<year>(?:19|20|21)\\d\\d))?" + ENDS);
    private static final int MONTHS = 12;

    private NoSuchDay() {}

    /** The day as it was written, or nothing where none is written or the first one exists. In figures the day stands before the month, but in the American way. */
    public static Optional<String> in(String words, Locale locale) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {IN_WORDS, MONTH_FIRST}) {
            Matcher m = pattern.matcher(words);
            if (m.find()) {
                return isNone(Integer.parseInt(m.group("day")), DayTerms.month(m.group("month")), m.group("year")) ? Optional.of(m.group().strip()) : Optional.empty();
            }
        }
        Matcher m = IN_FIGURES.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        boolean american = locale.getCountry().equals("US");
        int day = Integer.parseInt(m.group(american ? "month" : "day"));
        int month = Integer.parseInt(m.group(american ? "day" : "month"));
        boolean none = month < 1 || month > MONTHS || isNone(day, Month.of(month), m.group("year"));
        return none ? Optional.of(m.group().strip()) : Optional.empty();
    }

    private static boolean isNone(int day, Month month, String year) {
        boolean leap = year == null || Year.isLeap(Long.parseLong(year));
        return day < 1 || day > month.length(leap);
    }
}
