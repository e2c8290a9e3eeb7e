package app.earshot.ui.words;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How a day or a moment is said by somebody for whom it is now. Only the {@link DayStyle} may be chosen anew, at any moment and from any thread. */
public final class Days {

    /** Farther away than this, a day is said with its year. */
    private static final int MONTHS_WITHOUT_YEAR = 6;

    private final Messages messages;
    private final Clock clock;
    private final Locale locale;
    private volatile DayStyle style;

    Days(Messages messages, Locale locale, Clock clock) {
        this.messages = messages;
        this.locale = locale;
        this.clock = clock;
        this.style = DayStyle.of(locale);
    }

    /** How days and times are written here. */
    public DayStyle style() {
        return style;
    }

    /** What is said from now on is written like this. */
    public void write(DayStyle chosen) {
        style = chosen;
    }

    /** The day with which a week begins. */
    public DayOfWeek weekStart() {
        return style.weekStart();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /** "yesterday", "today", "tomorrow", "Thu 3 Dec", and with the year when that is not plain: "Sat 26 Jun 2027". */
    public String friendly(LocalDate day) {
        long away = ChronoUnit.DAYS.between(today(), day);
        if (Math.abs(away) <= 1) {
            return messages.text(away == 0 ? "day.today" : away < 0 ? "day.yesterday" : "day.tomorrow");
        }
        return isNear(day) ? withoutYear(day) : withYear(day);
    }

    /** "today 18:20", "yesterday 09:41", "Mon 30 Nov 10:05", "3 Feb 2025". */
    public String friendly(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, clock.getZone());
        LocalDate day = local.toLocalDate();
        return isNear(day) ? messages.text("day.moment", friendly(day), time(moment)) : format(day, "d MMM yyyy", "MMM d, yyyy");
    }

    /** "Saturday 26 June 2027". */
    public String full(LocalDate day) {
        return format(day, "EEEE d MMMM yyyy", "EEEE, MMMM d, yyyy");
    }

    /** "Saturday 26 June", of a day that is now. */
    public String weekday(LocalDate day) {
        return format(day, "EEEE d MMMM", "EEEE, MMMM d");
    }

    /** "Sat 26 Jun 2027", whenever it is. */
    public String withYear(LocalDate day) {
        return format(day, "EEE d MMM yyyy", "EEE, MMM d, yyyy");
    }

    /** "Sat 26 Jun", where the year is said otherwise. */
    public String withoutYear(LocalDate day) {
        return format(day, "EEE d MMM", "EEE, MMM d");
    }

    /** "Tue 1", for the margin of a timeline that names the month above. */
    public String inMonth(LocalDate day) {
        return format(day, "EEE d", "EEE d");
    }

    /** "Mon", over a column of days. */
    public String weekdayShort(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE", locale).format(day);
    }

    /** "M", where there is little room. */
    public String weekdayNarrow(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEEE", locale).format(day);
    }

    /** "December 2026". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    /** "18:20", or "6:20 pm". */
    public String time(Instant moment) {
        return time(LocalTime.ofInstant(moment, clock.getZone()));
    }

    /** The same of an hour as a clock on the wall shows it. */
    public String time(LocalTime hour) {
        return DateTimeFormatter.ofPattern(style.twelveHours() ? "h:mm a" : "HH:mm", locale).format(hour);
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private boolean isNear(LocalDate day) {
        LocalDate today = today();
        return day.isAfter(today.minusMonths(MONTHS_WITHOUT_YEAR)) && day.isBefore(today.plusMonths(MONTHS_WITHOUT_YEAR));
    }

    private String format(LocalDate day, String dayFirst, String monthFirst) {
        return DateTimeFormatter.ofPattern(style.monthFirst() ? monthFirst : dayFirst, locale).format(day);
    }
}
