package app.earshot.usecase.calendar;

import app.earshot.domain.Side;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.DaysTaken;
import app.earshot.domain.calendar.Occupation;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        return writing.read(session -> read(session, from, to));
    }

    /** One day, with what is still open for those who stand on it. */
    public DayDetails day(LocalDate day) {
        return writing.read(session -> {
            CalendarDays days = read(session, day, day);
            Map<UUID, DayDetails.Open> open = new HashMap<>();
            days.shown().values().stream().flatMap(List::stream).map(Occupation::accountId).distinct().forEach(account -> open.put(account, open(session, account)));
            return new DayDetails(days, open);
        });
    }

    private static DayDetails.Open open(Session session, UUID account) {
        long promises = session.promises().of(account).stream()
                .filter(each -> each.side() == Side.US && each.state() == PromiseState.OPEN)
                .count();
        return new DayDetails.Open((int) promises, session.requests().countOpen(account));
    }

    private CalendarDays read(Session session, LocalDate from, LocalDate to) {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
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
    }
}
