package app.earshot.store.listening;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.AsksForDay;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.DaysTaken;
import app.earshot.domain.calendar.NearestDays;
import app.earshot.domain.calendar.RoomOnDay;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.text.day.AskedDays;
import app.earshot.domain.timeline.Request;
import app.earshot.store.calendar.CalendarDao;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Whether the days are free that an open message asks for: one step into the calendar, and none where nobody asks. */
final class RoomAskedFor {

    /** Of more days it takes a calendar to speak. */
    private static final int MOST = 3;

    private final CalendarDao calendar;
    private final UUID account;
    private final List<Teammate> team;

    RoomAskedFor(Handle handle, UUID account, List<Teammate> team) {
        this.calendar = new CalendarDao(handle);
        this.account = account;
        this.team = team;
    }

    List<RoomOnDay> of(@Nullable Enquiry enquiry, @Nullable Waiting waiting, List<KeptReading> readings, List<Request> open) {
        List<String> said = waiting == null ? List.of() : waitingWords(waiting, readings);
        List<String> free = said.stream().filter(AsksForDay::isFree).toList();
        boolean kept = Stream.concat(said.stream(), open.stream().map(Request::words)).anyMatch(AsksForDay::isKept);
        if (free.isEmpty() && !kept) {
            return List.of();
        }
        LocalDate since = waiting == null ? LocalDate.EPOCH : LocalDate.ofInstant(waiting.since(), ZoneOffset.UTC);
        List<LocalDate> named = free.stream().flatMap(words -> AskedDays.read(words, since, Locale.UK).stream()).distinct().sorted().toList();
        List<LocalDate> days = named.isEmpty() ? enquiry == null ? List.of() : enquiry.days() : named;
        return days.isEmpty() || days.size() > MOST ? List.of() : on(days, since);
    }

    /**
     * Days are free where somebody is free even with all that is held. A day is given away where nobody would be free if no hold held; what lies between
     * is the owner's to say.
     */
    private List<RoomOnDay> on(List<LocalDate> days, LocalDate since) {
        List<Teammate> crews = calendar.crews(team, List.of());
        DaysTaken taken = others(calendar.on(days, since));
        List<DayPlan> plans = days.stream().map(day -> DayPlan.of(day, crews, taken)).toList();
        DaysTaken unheld = new DaysTaken(taken.occupations(), taken.off(), LocalDate.MAX);
        boolean known = plans.stream().allMatch(plan -> plan.hasRoom() || !DayPlan.of(plan.day(), crews, unheld).hasRoom());
        return crews.isEmpty() || !known
                ? List.of()
                : plans.stream().map(plan -> RoomOnDay.of(plan, plan.hasRoom() || days.size() > 1 ? List.of() : nearest(plan.day(), crews, since))).toList();
    }

    private List<LocalDate> nearest(LocalDate day, List<Teammate> crews, LocalDate since) {
        return NearestDays.of(day, crews, others(calendar.between(day.minusWeeks(NearestDays.WEEKS), day.plusWeeks(NearestDays.WEEKS), since)), since);
    }

    private DaysTaken others(DaysTaken all) {
        return new DaysTaken(all.occupations().stream().filter(each -> !each.accountId().equals(account)).toList(), all.off(), all.today());
    }

    private static List<String> waitingWords(Waiting waiting, List<KeptReading> readings) {
        return readings.stream()
                .filter(reading -> reading.reading().kind() == ReadingKind.REPLY_OWED && reading.entryId().equals(waiting.entryId()))
                .map(KeptReading::words)
                .toList();
    }
}
