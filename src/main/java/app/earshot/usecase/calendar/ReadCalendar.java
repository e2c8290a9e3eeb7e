package app.earshot.usecase.calendar;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.DaysTaken;
import app.earshot.domain.calendar.Occupation;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Reads a week, a month or a year of the calendar. */
public final class ReadCalendar {

    private final Writing writing;
    private final ZoneId zone;

    public ReadCalendar(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** @param to the last of the days */
    public CalendarDays run(LocalDate from, LocalDate to) {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        return writing.read(session -> {
            List<Teammate> crews = Crews.of(session);
            DaysTaken taken = session.calendar().between(from, to, today);
            List<DayPlan> clashes = taken.occupations().stream()
                    .filter(Occupation::isBooked)
                    .map(Occupation::day)
                    .filter(day -> !day.isBefore(today))
                    .distinct()
                    .map(day -> DayPlan.of(day, crews, taken))
                    .filter(DayPlan::isClash)
                    .toList();
            return new CalendarDays(from, to, crews, taken, clashes);
        });
    }
}
