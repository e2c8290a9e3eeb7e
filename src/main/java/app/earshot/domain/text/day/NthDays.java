package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.ENDS;
import static app.earshot.domain.text.day.DayTerms.MONTH;
import static app.earshot.domain.text.day.DayTerms.NOT_INSIDE;
import static app.earshot.domain.text.day.DayTerms.S;
import static app.earshot.domain.text.day.DayTerms.THE;
import static app.earshot.domain.text.day.DayTerms.WEEKDAY;
import static app.earshot.domain.text.day.DayTerms.any;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last Saturday in June, the second to last Friday of next month, the first Monday of 2028, the last day of February. */
final class NthDays implements DayRule {

    private static final Pattern NTH = DayTerms.compile(
            NOT_INSIDE + THE + "?(?:(?<butone>" + any("ordinal.last.but.one") + ")|(?<final>" + any("ordinal.last") + ")|(?<number>" + NumberWords.ORDINAL + "|[1-5]?\\d"
                    + DayTerms.TH + "))" + S + "(?<weekday>" + WEEKDAY + "|" + any("day") + ")" + S + "(?:(?:" + any("in") + ")" + S + ")?"
                    + "(?:(?<month>" + MONTH + ")|(?<which>" + any("the") + "|" + any("this") + "|" + any("next") + ")" + S + "(?:(?<inmonth>" + any("month") + ")|" + any("year")
                    + ")|(?<year>(?:19|20|21)\\d\\d))" + ENDS);

    private static final Pattern WEEKDAYS = DayTerms.compile(NOT_INSIDE + "(?:" + WEEKDAY + "|" + any("day") + ENDS + ")");

    @Override
    public void read(String text, Today today, List<Reading> into) {
        for (MatchResult m : new NearKeys(text, WEEKDAYS).find(NTH)) {
            int number = m.group("final") != null ? 0 : m.group("butone") != null ? -1 : NumberWords.ordinal(m.group("number"));
            DayOfWeek weekday = DayTerms.is("day", m.group("weekday")) ? null : DayTerms.weekday(m.group("weekday"));
            if (m.group("month") != null) {
                Month month = DayTerms.month(m.group("month"));
                IntFunction<@Nullable LocalDate> inYear = year -> inMonth(number, weekday, YearMonth.of(year, month));
                into.add(Reading.yearly(m.start(), m.end(), next(inYear, today), false, inYear));
            } else if (m.group("inmonth") != null) {
                into.add(Reading.day(m.start(), m.end(), inMonth(number, weekday, YearMonth.from(today.day()).plusMonths(isNext(m)))));
            } else {
                int year = m.group("year") != null ? Integer.parseInt(m.group("year")) : today.day().getYear() + isNext(m);
                into.add(Reading.day(m.start(), m.end(), inYear(number, weekday, year)).inWritten(year));
            }
        }
    }

    private static int isNext(MatchResult m) {
        return DayTerms.is("next", m.group("which")) ? 1 : 0;
    }

    private static @Nullable LocalDate next(IntFunction<@Nullable LocalDate> inYear, Today today) {
        for (int ahead = 0; ahead <= Today.YEARS_AHEAD; ahead++) {
            LocalDate candidate = inYear.apply(today.day().getYear() + ahead);
            if (candidate != null && !candidate.isBefore(today.day())) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable LocalDate inMonth(int number, @Nullable DayOfWeek weekday, YearMonth month) {
        if (weekday == null) {
            return number > 0 ? Today.inMonth(month, number) : month.atEndOfMonth().plusDays(number);
        }
        return number < -1 || number > 5 ? null : Today.nth(number, weekday, month);
    }

    /** Counted through a whole year only from its ends. */
    private static @Nullable LocalDate inYear(int number, @Nullable DayOfWeek weekday, int year) {
        return number > 5 ? null : inMonth(number, weekday, YearMonth.of(year, number > 0 ? Month.JANUARY : Month.DECEMBER));
    }
}
