package app.earshot.exchange.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days written as offsets from today: {@code -9}, {@code +2}, {@code sat+217} (the first Saturday from there on). */
record DemoDays(LocalDate today, ZoneId zone) {

    private static final Pattern OFFSET = Pattern.compile("(?<weekday>mon|tue|wed|thu|fri|sat|sun)?(?<days>[+-]?\\d{1,5})");
    private static final Pattern IN_WORDS = Pattern.compile("\\{([^{}]*)}");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    LocalDate day(String offset, DemoLines lines) {
        Matcher m = OFFSET.matcher(offset);
        if (!m.matches()) {
            throw lines.refused("not a day: \"" + offset + "\"");
        }
        LocalDate day = today.plusDays(Integer.parseInt(m.group("days")));
        return m.group("weekday") == null ? day : day.with(TemporalAdjusters.nextOrSame(weekday(m.group("weekday"))));
    }

    /** A day that has been: the demo holds nothing that has not happened yet. */
    LocalDate past(String offset, DemoLines lines) {
        LocalDate day = day(offset, lines);
        if (!day.isBefore(today)) {
            throw lines.refused("\"" + offset + "\" is not in the past");
        }
        return day;
    }

    Instant moment(LocalDate day, String time, DemoLines lines) {
        try {
            return at(day, LocalTime.parse(time));
        } catch (DateTimeParseException e) {
            throw lines.refused("not a time: \"" + time + "\"");
        }
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** Words in which days stand as offsets in braces, with the days in their place: {@code {+2}} becomes "Tue 1 Dec". */
    String told(String words, DemoLines lines) {
        return IN_WORDS.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(SHORT_DAY.format(day(found.group(1), lines))));
    }

    private static DayOfWeek weekday(String name) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.name().toLowerCase(Locale.ROOT).startsWith(name)) {
                return weekday;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
