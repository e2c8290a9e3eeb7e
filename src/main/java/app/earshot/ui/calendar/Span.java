package app.earshot.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How much of the calendar is looked at. */
enum Span {
    MONTH("calendar.month"),
    WEEK("calendar.week"),
    YEAR("calendar.year");

    private static final int WEEKS_SHOWN = 6;
    private static final int WEEK_DAYS = 7;

    private final String key;

    Span(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** The first day that is shown together with a day. A month is shown in whole weeks. */
    LocalDate from(LocalDate day, DayOfWeek weekStart) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(weekStart));
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(weekStart));
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The last one. */
    LocalDate to(LocalDate day, DayOfWeek weekStart) {
        return switch (this) {
            case MONTH -> from(day, weekStart).plusDays(WEEKS_SHOWN * WEEK_DAYS - 1L);
            case WEEK -> from(day, weekStart).plusDays(WEEK_DAYS - 1L);
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /** The day as far on as one turns the page. */
    LocalDate turned(LocalDate day, int pages) {
        return switch (this) {
            case MONTH -> day.plusMonths(pages);
            case WEEK -> day.plusWeeks(pages);
            case YEAR -> day.plusYears(pages);
        };
    }

    /** Whether both days are on one page. */
    boolean isSamePage(LocalDate one, LocalDate other, DayOfWeek weekStart) {
        return from(one, weekStart).equals(from(other, weekStart)) && (this != MONTH || one.getMonth() == other.getMonth());
    }
}
