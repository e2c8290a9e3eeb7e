package app.earshot.usecase.calendar;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.DayPlan;
import app.earshot.domain.calendar.DaysTaken;
import app.earshot.domain.calendar.NearestDays;
import app.earshot.domain.text.day.AskedDays;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Says whether a date is free: for which crew, who has it, and who else asked. */
public final class AskDate {

    /** A month of weekends, and a little: more is a calendar's to show. */
    private static final int MOST = 12;

    private final Writing writing;
    private final ZoneId zone;
    private final Locale locale;

    public AskDate(Writing writing, ZoneId zone, Locale locale) {
        this.writing = writing;
        this.zone = zone;
        this.locale = locale;
    }

    /** @param words as they are typed: "last saturday in june", "26/6", "any saturday in may" */
    public DateAnswer run(String words) {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        List<LocalDate> days = AskedDays.read(words, today, locale).stream().limit(MOST).toList();
        return days.isEmpty() ? DateAnswer.NONE : writing.read(session -> answer(session, days, today));
    }

    /** The nearest days of the kind of a day on which somebody is free, the earliest first. */
    public List<DayPlan> nearest(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        return writing.read(session -> nearest(session, Crews.of(session), day, today));
    }

    private static DateAnswer answer(Session session, List<LocalDate> days, LocalDate today) {
        List<Teammate> crews = Crews.of(session);
        DaysTaken there = session.calendar().between(days.getFirst(), days.getLast(), today);
        List<DayPlan> plans = days.stream().map(day -> DayPlan.of(day, crews, there)).toList();
        boolean one = plans.size() == 1 && !plans.getFirst().hasRoom() && !days.getFirst().isBefore(today);
        return new DateAnswer(plans, one ? nearest(session, crews, days.getFirst(), today) : List.of());
    }

    /** The same weekday of the weeks before and after. */
    private static List<DayPlan> nearest(Session session, List<Teammate> crews, LocalDate day, LocalDate today) {
        DaysTaken around = session.calendar().between(day.minusWeeks(NearestDays.WEEKS), day.plusWeeks(NearestDays.WEEKS), today);
        return NearestDays.of(day, crews, around, today).stream().map(other -> DayPlan.of(other, crews, around)).toList();
    }
}
