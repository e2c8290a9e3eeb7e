package app.earshot.usecase.calendar;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.DayOff;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.DaysTaken;
import app.earshot.domain.calendar.Occupation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A stretch of days with what stands on them.
 *
 * @param from the first of them
 * @param to the last of them
 * @param crews who of ours goes out, in the order in which ours stand
 * @param taken what stands on the days
 * @param clashes the days on which more is booked than there are crews for, the earliest first
 */
public record CalendarDays(LocalDate from, LocalDate to, List<Teammate> crews, DaysTaken taken, List<DayPlan> clashes) {

    public CalendarDays {
        crews = List.copyOf(crews);
        clashes = List.copyOf(clashes);
    }

    /** What is shown on each day: what is booked, held or asked, and nothing that was lost. */
    public Map<LocalDate, List<Occupation>> shown() {
        return taken.occupations().stream()
                .filter(each -> each.isBooked() || each.isAsked())
                .collect(Collectors.groupingBy(Occupation::day));
    }

    public List<DayOff> off(LocalDate day) {
        return taken.off().stream().filter(each -> each.isOn(day)).toList();
    }

    public DayPlan plan(LocalDate day) {
        return DayPlan.of(day, crews, taken);
    }
}
