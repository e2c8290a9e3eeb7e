package app.earshot.domain.text.day;

import static app.earshot.domain.text.day.DayTerms.MAYBE_S;
import static app.earshot.domain.text.day.DayTerms.S;
import static app.earshot.domain.text.day.DayTerms.THE;
import static app.earshot.domain.text.day.DayTerms.any;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days that stand in one list or one range share what only one of them says: the year ("9 May - 12 June 2028", "9 May 2028 to 12
 * June"), the month ("9 June to the 12th", "the 28th or 29th of next month"), the week ("next Friday or Saturday"). A range doesn't
 * run backwards: over the end of a year its second day is in the next one.
 */
final class JoinedDays {

    private static final int HALF_A_YEAR = 183;

    private static final Pattern JOIN = DayTerms.compile(MAYBE_S + "(?:(?<range>[-–—]|" + any("range") + ")|(?<list>,?" + S + any("list") + "(?=\\s)|[,/&;+]|" + any("list") + "(?=\\s)))" + MAYBE_S
            + "(?:" + any("on") + S + ")?" + THE + "?");

    private final String text;

    JoinedDays(String text) {
        this.text = text;
    }

    void complete(List<Reading> readings) {
        for (int i = readings.size() - 2; i >= 0; i--) {
            Join join = join(readings.get(i), readings.get(i + 1));
            if (join != Join.NONE) {
                readings.set(i, backward(readings.get(i), readings.get(i + 1), join));
            }
        }
        for (int i = 1; i < readings.size(); i++) {
            Join join = join(readings.get(i - 1), readings.get(i));
            if (join != Join.NONE) {
                readings.set(i, forward(readings.get(i - 1), readings.get(i), join));
            }
        }
    }

    enum Join {
        NONE,
        LIST,
        RANGE
    }

    /** How what stands between two readings joins them. */
    Join join(Reading first, Reading second) {
        if (second.start() < first.end() || second.start() - first.end() > 24) {
            return Join.NONE;
        }
        Matcher between = JOIN.matcher(text.substring(first.end(), second.start()));
        if (!between.matches()) {
            return Join.NONE;
        }
        boolean spanned = between.group("range") != null || DayTerms.is("between", WordsAround.before(text, first.start()));
        return spanned ? Join.RANGE : Join.LIST;
    }

    private static Reading backward(Reading first, Reading second, Join join) {
        LocalDate last = second.day();
        if (last == null) {
            return first;
        }
        if (first.inYear() != null && first.year() == null && second.year() != null) {
            return inYear(first, nearest(first, last, second.year(), join == Join.RANGE, -1));
        }
        LocalDate day = first.day();
        if (day != null && first.kind() == Reading.Kind.NUMBER && second.kind() == Reading.Kind.MONTH_AFTER && day.getDayOfMonth() <= last.getDayOfMonth()) {
            return first.with(Today.inMonth(YearMonth.from(last), day.getDayOfMonth())).as(Reading.Kind.MONTH_AFTER);
        }
        return day != null && first.kind() == Reading.Kind.WEEKDAY && second.kind() == Reading.Kind.WEEK_AFTER
                ? first.with(last.with(TemporalAdjusters.previous(day.getDayOfWeek()))).as(Reading.Kind.WEEK_AFTER)
                : first;
    }

    private static Reading forward(Reading first, Reading second, Join join) {
        LocalDate start = first.day();
        LocalDate day = second.day();
        if (start == null || day == null || second.year() != null) {
            return second;
        }
        if (second.inYear() != null) {
            if (first.year() != null) {
                return inYear(second, nearest(second, start, first.year(), join == Join.RANGE, 1));
            }
            return join == Join.RANGE && day.isBefore(start) ? second.with(second.inYear().apply(start.getYear() + (sameYear(second, start).isBefore(start) ? 1 : 0))) : second;
        }
        if (second.kind() == Reading.Kind.NUMBER && (first.inYear() != null || first.kind() == Reading.Kind.NUMBER)) {
            return inMonthOf(start, second, day.getDayOfMonth(), join);
        }
        boolean week = first.kind() == Reading.Kind.OF_WEEK || (first.kind() == Reading.Kind.WEEKDAY && join == Join.RANGE);
        return week && second.kind() == Reading.Kind.WEEKDAY ? second.with(start.with(TemporalAdjusters.next(day.getDayOfWeek()))).as(Reading.Kind.OF_WEEK) : second;
    }

    private static LocalDate sameYear(Reading reading, LocalDate other) {
        LocalDate day = Objects.requireNonNull(reading.inYear()).apply(other.getYear());
        return day == null ? other : day;
    }

    private static Reading inMonthOf(LocalDate start, Reading second, int number, Join join) {
        YearMonth month = YearMonth.from(start);
        boolean same = number > start.getDayOfMonth();
        return second.with(same ? Today.inMonth(month, number) : join == Join.RANGE ? Today.inMonth(month.plusMonths(1), number) : null);
    }

    /** The year beside a day of a known year: a range, or a list that would jump by over half a year, goes over the end of a year. */
    private static int nearest(Reading reading, LocalDate other, int year, boolean range, int direction) {
        LocalDate day = Objects.requireNonNull(reading.inYear()).apply(year);
        if (day == null) {
            return year;
        }
        long wrong = direction * ChronoUnit.DAYS.between(day, other);
        return wrong > (range ? 0 : HALF_A_YEAR) ? year + direction : year;
    }

    private static Reading inYear(Reading reading, @Nullable Integer year) {
        return year == null ? reading : reading.in(year, reading.start(), reading.end());
    }
}
