package app.earshot.domain.text.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that is meant, seen from today.
 *
 * @param monthFirst whether figures are written 6/26 here
 */
record Today(LocalDate day, boolean monthFirst) {

    /** Leap years are at most eight years apart, so every day of the year that exists comes within this. */
    static final int YEARS_AHEAD = 12;

    private static final int CENTURY = 100;

    /** How far ahead a weekday may choose the year: "Sat 26 June" is the next 26 June that is a Saturday, within this. */
    static final int YEARS_FOR_A_WEEKDAY = 3;

    /**
     * A day of a month. With a year that day, also in the past; without, the next such day, today included.
     *
     * @return null if there is no such day
     */
    @Nullable LocalDate date(@Nullable DayOfWeek weekday, int dayOfMonth, Month month, @Nullable Integer year) {
        if (year != null) {
            return valid(year, month, dayOfMonth);
        }
        LocalDate next = null;
        for (int ahead = 0; ahead <= YEARS_AHEAD; ahead++) {
            LocalDate candidate = valid(day.getYear() + ahead, month, dayOfMonth);
            if (candidate == null || candidate.isBefore(day)) {
                continue;
            }
            next = next == null ? candidate : next;
            if (weekday == null || (candidate.getDayOfWeek() == weekday && ahead <= YEARS_FOR_A_WEEKDAY)) {
                return candidate;
            }
        }
        return next;
    }

    /** The next day with this number, today included; with a weekday the next that is both, if one comes within a year. */
    @Nullable LocalDate dayOfMonth(@Nullable DayOfWeek weekday, int number) {
        LocalDate next = null;
        for (int ahead = 0; ahead <= 12; ahead++) {
            LocalDate candidate = inMonth(YearMonth.from(day).plusMonths(ahead), number);
            if (candidate == null || candidate.isBefore(day)) {
                continue;
            }
            next = next == null ? candidate : next;
            if (weekday == null || candidate.getDayOfWeek() == weekday) {
                return candidate;
            }
        }
        return next;
    }

    /** The year that is written with its last two figures, the nearest with these: '99 is no year to come. */
    int year(int written) {
        if (written >= CENTURY) {
            return written;
        }
        int first = day.getYear() - CENTURY / 2 + 1;
        return first + Math.floorMod(written - first, CENTURY);
    }

    static @Nullable LocalDate inMonth(YearMonth month, int number) {
        return month.isValidDay(number) ? month.atDay(number) : null;
    }

    /** The next such weekday after today. */
    LocalDate coming(DayOfWeek weekday) {
        return day.with(TemporalAdjusters.next(weekday));
    }

    /** That weekday of this week (0), the next (1) …; weeks begin on Monday. */
    LocalDate inWeek(int ahead, DayOfWeek weekday) {
        return day.plusWeeks(ahead).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** Friday of this week, or its Sunday when Friday has passed. */
    LocalDate endOfWeek() {
        LocalDate friday = inWeek(0, DayOfWeek.FRIDAY);
        return friday.isBefore(day) ? inWeek(0, DayOfWeek.SUNDAY) : friday;
    }

    /**
     * The first (1) to fifth (5), the last (0) or last but one (-1) such weekday of a month.
     *
     * @return null if there is none
     */
    static @Nullable LocalDate nth(int number, DayOfWeek weekday, YearMonth month) {
        LocalDate first = month.atDay(1);
        if (number <= 0) {
            return first.with(TemporalAdjusters.lastInMonth(weekday)).plusWeeks(number);
        }
        LocalDate found = first.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
        return YearMonth.from(found).equals(month) ? found : null;
    }

    /** The month with this name that has not ended yet, or of the year written. */
    YearMonth month(Month month, @Nullable Integer year) {
        YearMonth now = YearMonth.from(day);
        YearMonth found = YearMonth.of(year == null ? day.getYear() : year, month);
        return year == null && found.isBefore(now) ? found.plusYears(1) : found;
    }

    private static @Nullable LocalDate valid(int year, Month month, int dayOfMonth) {
        return inMonth(YearMonth.of(year, month), dayOfMonth);
    }
}
