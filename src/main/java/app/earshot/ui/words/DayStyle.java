package app.earshot.ui.words;

import app.earshot.platform.DateStyle;
import java.time.DayOfWeek;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How days and times are written.
 *
 * @param weekStart the day with which a week begins
 * @param monthFirst "June 26" rather than "26 June"
 * @param twelveHours "6:20 pm" rather than "18:20"
 */
public record DayStyle(DayOfWeek weekStart, boolean monthFirst, boolean twelveHours) {

    /** As it is usual in a region. */
    public static DayStyle of(Locale region) {
        return of(region, DateStyle.FIRST);
    }

    /** What was chosen; where nothing was, or nothing that is known here, what is usual in a region. */
    public static DayStyle of(Locale region, DateStyle chosen) {
        DayOfWeek start = switch (chosen.weekStart()) {
            case "monday" -> DayOfWeek.MONDAY;
            case "sunday" -> DayOfWeek.SUNDAY;
            case "saturday" -> DayOfWeek.SATURDAY;
            default -> WeekFields.of(region).getFirstDayOfWeek();
        };
        boolean monthFirst = switch (chosen.order()) {
            case "day-first" -> false;
            case "month-first" -> true;
            default -> isMonthFirst(region);
        };
        boolean twelveHours = switch (chosen.clock()) {
            case "24" -> false;
            case "12" -> true;
            default -> pattern(region, null, FormatStyle.SHORT).indexOf('a') >= 0;
        };
        return new DayStyle(start, monthFirst, twelveHours);
    }

    /** By the day in letters: where the year comes first in figures, the day may still come before the month in words. */
    private static boolean isMonthFirst(Locale region) {
        String pattern = pattern(region, FormatStyle.LONG, null);
        int month = pattern.indexOf('M') < 0 ? pattern.indexOf('L') : pattern.indexOf('M');
        return month >= 0 && month < pattern.indexOf('d');
    }

    private static String pattern(Locale region, @Nullable FormatStyle date, @Nullable FormatStyle time) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(date, time, IsoChronology.INSTANCE, region);
    }
}
