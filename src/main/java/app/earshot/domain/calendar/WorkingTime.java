package app.earshot.domain.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When we work, as the owner declared it. Nobody waits through time that is off: it is left out where somebody counts how long a person has waited.
 *
 * @param weekdays the days of a week on which we work
 * @param from when a day of work begins; midnight where nobody said
 * @param to when it ends, later than {@code from}; {@link LocalTime#MAX} where nobody said
 * @param daysOff days on which all of ours, or the owner, take no work
 */
public record WorkingTime(Set<DayOfWeek> weekdays, LocalTime from, LocalTime to, List<DayOff> daysOff) {

    /** What holds until somebody says otherwise: a weekend is no delay. */
    public static final WorkingTime UNLESS_SAID =
            new WorkingTime(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.MIDNIGHT, LocalTime.MAX, List.of());

    private static final String ALL_DAY = "24:00";
    private static final int LETTERS = 3;
    /** Whoever waits longer is not counted on. */
    private static final int MOST_DAYS = 1_000;

    public WorkingTime {
        weekdays = Set.copyOf(weekdays);
        daysOff = List.copyOf(daysOff);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A day of work ends after it begins");
        }
    }

    /** Reads what {@link #written} wrote; what can't be read is as good as never said. */
    public static WorkingTime read(String written, List<DayOff> daysOff) {
        try {
            String[] parts = written.split(" ", -1);
            Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                if (Arrays.asList(parts[0].split(",")).contains(code(day))) {
                    weekdays.add(day);
                }
            }
            return parts.length < 3
                    ? new WorkingTime(weekdays, LocalTime.MIDNIGHT, LocalTime.MAX, daysOff)
                    : new WorkingTime(weekdays, LocalTime.parse(parts[1]), parts[2].equals(ALL_DAY) ? LocalTime.MAX : LocalTime.parse(parts[2]), daysOff);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return UNLESS_SAID.with(daysOff);
        }
    }

    /** The days of the week and the hours, for keeping: "mon,tue 09:00 18:00". */
    public String written() {
        String days = Arrays.stream(DayOfWeek.values()).filter(weekdays::contains).map(WorkingTime::code).collect(Collectors.joining(","));
        return hasHours() ? days + " " + from + " " + (to.equals(LocalTime.MAX) ? ALL_DAY : to) : days;
    }

    public WorkingTime with(List<DayOff> off) {
        return new WorkingTime(weekdays, from, to, off);
    }

    /** Whether anybody said when a day begins and ends. */
    public boolean hasHours() {
        return !from.equals(LocalTime.MIDNIGHT) || !to.equals(LocalTime.MAX);
    }

    public boolean isOn(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) && daysOff.stream().noneMatch(off -> off.isOn(day));
    }

    /** How many days of work there are after one day, up to and with another. */
    public int days(LocalDate after, LocalDate to) {
        LocalDate first = after.plusDays(1);
        LocalDate last = to.isAfter(after.plusDays(MOST_DAYS)) ? after.plusDays(MOST_DAYS) : to;
        return last.isBefore(first) ? 0 : (int) first.datesUntil(last.plusDays(1)).filter(this::isOn).count();
    }

    /** How much time of work has gone from one moment to another. */
    public Duration between(Instant since, Instant until, ZoneId zone) {
        LocalDate last = until.atZone(zone).toLocalDate();
        LocalDate first = since.atZone(zone).toLocalDate();
        Duration all = Duration.ZERO;
        for (LocalDate day = first; !day.isAfter(last) && day.isBefore(first.plusDays(MOST_DAYS)); day = day.plusDays(1)) {
            if (isOn(day)) {
                Instant begins = later(since, day.atTime(from).atZone(zone));
                ZonedDateTime closing = to.equals(LocalTime.MAX) ? day.plusDays(1).atStartOfDay(zone) : day.atTime(to).atZone(zone);
                Instant ends = closing.toInstant().isBefore(until) ? closing.toInstant() : until;
                all = begins.isBefore(ends) ? all.plus(Duration.between(begins, ends)) : all;
            }
        }
        return all;
    }

    private static Instant later(Instant since, ZonedDateTime opening) {
        return since.isAfter(opening.toInstant()) ? since : opening.toInstant();
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, LETTERS).toLowerCase(Locale.ROOT);
    }
}
