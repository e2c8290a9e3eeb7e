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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of time and their last day: the end of the month, the start of next week, mid-June, next week, the weekend, month end. A
 * week begins on its Monday, has its middle on its Wednesday and ends on its Friday; the weekend is its Saturday; on a Sunday "the"
 * weekend is the one to come.
 */
final class SpanDays implements DayRule {

    private static final int MIDDLE_OF_MONTH = 15;

    private static final String WHICH = any("the") + "|" + any("this") + "|" + any("next");
    private static final String PART = "(?:(?<start>" + any("start") + ")|(?<middle>" + any("middle") + ")|(?:" + any("end") + "))" + S + any("of") + "|(?<mid>" + any("middle.short") + ")|(?<=" + NOT_INSIDE + "(?:" + any("end.introduced") + ")" + S + ")" + any("end") + "(?=" + S + MONTH + ")";
    private static final Pattern PART_OF = DayTerms.compile(
            NOT_INSIDE + THE + "?(?:" + PART + ")(?:" + S + "|-)(?:(?:(?<which>" + WHICH + ")(?:" + S + "|-))?(?:(?<day>(?:" + any("day") + "|" + any("play") + ")(?!" + S + "(?:(?:" + any("on") + "|" + any("of") + ")" + S
                    + ")?(?:" + any("tomorrow") + "|" + any("next") + S + "|" + any("this") + S + "|" + WEEKDAY + "|" + MONTH + "|" + THE + "?\\d)))|(?<week>" + any("week") + ")|(?<month>" + any("month") + ")|(?<year>" + any("year") + "))"
                    + "|(?<name>" + MONTH + ")|(?<number>(?:19|20|21)\\d\\d))" + ENDS + "(?![-'’/]|" + S + "\\d{1,2}" + ENDS + ")");
    private static final Pattern UNIT = DayTerms.compile(
            NOT_INSIDE + "(?:(?<early>" + any("early") + ")" + S + ")?(?:(?<which>" + WHICH + "|" + any("at") + ")" + S + ")?(?:(?<week>" + any("week") + ")|(?<weekend>" + any("weekend") + ")|(?<monthend>" + any("month.end") + "|" + any("end.of.month")
                    + ")|(?<month>" + any("month") + ")|(?<yearend>" + any("year.end") + ")|(?<endday>" + any("end.of.day") + ")(?!" + S + "(?:(?:" + any("on") + "|" + any("of") + ")" + S + ")?(?:" + any("tomorrow") + "|" + any("next") + "|" + any("this") + "|" + WEEKDAY + "|" + MONTH + "|" + THE + "?\\d))|(?<endweek>" + any("end.of.week") + "))" + ENDS
                    + "(?![-'’])(?<of>" + S + "(?:(?:" + any("weekend.of") + ")" + ENDS + "|\\d))?");

    @Override
    public void read(String text, Today today, List<Reading> into) {
        for (Matcher m = PART_OF.matcher(text); m.find(); ) {
            into.add(partOf(m.toMatchResult(), today));
        }
        for (Matcher m = UNIT.matcher(text); m.find(); ) {
            unit(m, today, into);
        }
    }

    private static Reading partOf(MatchResult m, Today today) {
        int next = DayTerms.is("next", m.group("which")) ? 1 : 0;
        if (m.group("name") != null) {
            Month month = DayTerms.month(m.group("name"));
            YearMonth now = today.month(month, null);
            LocalDate first = in(m, now);
            LocalDate named = first.isBefore(today.day()) ? in(m, now.plusYears(1)) : first;
            return Reading.yearly(m.start(), m.end(), named, true, year -> in(m, YearMonth.of(year, month)));
        }
        boolean named = m.group("which") != null;
        boolean ends = m.group("start") == null && m.group("middle") == null && m.group("mid") == null;
        LocalDate day = m.group("day") != null ? (ends ? today.day() : null)
                : m.group("week") != null ? (named || ends ? ofWeek(m, next, today) : null)
                : m.group("month") != null ? (named || ends ? in(m, YearMonth.from(today.day()).plusMonths(next)) : null)
                : ofYear(m, m.group("number") == null ? today.day().getYear() + next : Integer.parseInt(m.group("number")));
        return Reading.span(m.start(), m.end(), day);
    }

    private static LocalDate ofWeek(MatchResult m, int next, Today today) {
        return m.group("start") != null ? today.inWeek(next, DayOfWeek.MONDAY)
                : m.group("middle") != null || m.group("mid") != null ? today.inWeek(next, DayOfWeek.WEDNESDAY)
                : next == 1 ? today.inWeek(1, DayOfWeek.FRIDAY) : today.endOfWeek();
    }

    private static LocalDate in(MatchResult m, YearMonth month) {
        return m.group("start") != null ? month.atDay(1)
                : m.group("middle") != null || m.group("mid") != null ? month.atDay(MIDDLE_OF_MONTH) : month.atEndOfMonth();
    }

    /** The middle of a year is no day that anybody could name. */
    private static @Nullable LocalDate ofYear(MatchResult m, int year) {
        return m.group("start") != null ? LocalDate.of(year, 1, 1)
                : m.group("middle") != null || m.group("mid") != null ? null : LocalDate.of(year, 12, 31);
    }

    private static void unit(Matcher m, Today today, List<Reading> into) {
        boolean next = DayTerms.is("next", m.group("which"));
        boolean named = next || DayTerms.is("this", m.group("which"));
        boolean the = DayTerms.is("the", m.group("which"));
        boolean over = today.day().getDayOfWeek() == DayOfWeek.SUNDAY && the;
        LocalDate saturday = today.inWeek(next || over ? 1 : 0, DayOfWeek.SATURDAY);
        LocalDate day = m.group("week") != null ? (!named ? null : next ? today.inWeek(1, DayOfWeek.FRIDAY) : today.endOfWeek())
                : m.group("month") != null ? (named ? endOfMonth(today, next) : null)
                : m.group("weekend") != null ? (!named && !the ? null : saturday.isBefore(today.day()) ? today.day() : saturday)
                : m.group("yearend") != null ? LocalDate.of(today.day().getYear() + (next ? 1 : 0), 12, 31)
                : m.group("endday") != null ? today.day()
                : m.group("endweek") != null ? today.endOfWeek() : endOfMonth(today, next);
        if (day != null) {
            boolean unclear = m.group("early") != null || m.group("of") != null;
            into.add(Reading.span(m.start(), m.end(), unclear ? null : day));
        }
    }

    private static LocalDate endOfMonth(Today today, boolean next) {
        return YearMonth.from(today.day()).plusMonths(next ? 1 : 0).atEndOfMonth();
    }
}
