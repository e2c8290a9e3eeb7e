package app.earshot.domain.calendar;

import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Teammate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the way of an enquiry on a day. */
public sealed interface DayClash {

    LocalDate day();

    /** Whether it can't be done as it is. Otherwise it is only worth knowing: somebody else asks, and may go. */
    default boolean isFirm() {
        return false;
    }

    /** Somebody else has booked the crew. */
    record Booked(LocalDate day, Teammate crew, Occupation by) implements DayClash {
        @Override
        public boolean isFirm() {
            return true;
        }
    }

    /** Everybody is needed for what is booked. */
    record Full(LocalDate day) implements DayClash {
        @Override
        public boolean isFirm() {
            return true;
        }
    }

    /** The day is held for somebody else. */
    record Held(LocalDate day, Occupation by, LocalDate until) implements DayClash {}

    /** Somebody else asks for the day. */
    record Asked(LocalDate day, Occupation by) implements DayClash {}

    /** The crew takes no work on the day. */
    record Off(LocalDate day, Teammate crew, DayOff off) implements DayClash {}

    /**
     * An enquiry of which one wants to know what stands in its way.
     *
     * @param id its id, so that it does not stand in its own way; null while it has none
     * @param crews who of ours would do it; empty while nobody said
     */
    record Wanted(@Nullable UUID id, List<UUID> crews, Hours hours) {}

    /**
     * What stands in the way on a day, the firm first.
     *
     * @param ours who of ours goes out
     */
    static List<DayClash> of(LocalDate day, Wanted wanted, List<Teammate> ours, DaysTaken taken) {
        List<Occupation> others = taken.occupations().stream()
                .filter(each -> each.day().equals(day) && !each.enquiryId().equals(wanted.id()))
                .toList();
        List<Teammate> crews = ours.stream().filter(each -> wanted.crews().contains(each.id())).toList();
        DayPlan plan = DayPlan.of(day, ours, new DaysTaken(others, taken.off(), taken.today()));
        List<DayClash> clashes = new ArrayList<>();
        if (crews.isEmpty()) {
            long left = plan.crews().stream().filter(CrewOnDay::canCome).count();
            if (!ours.isEmpty() && left <= plan.bookedByNobody().size()) {
                clashes.add(new Full(day));
            }
        }
        for (Teammate crew : crews) {
            firm(plan, crew, wanted, clashes);
        }
        soft(plan, crews, others, taken.today(), clashes);
        return List.copyOf(clashes);
    }

    private static void firm(DayPlan plan, Teammate crew, Wanted wanted, List<DayClash> clashes) {
        CrewOnDay there = plan.crews().stream().filter(each -> each.crew().id().equals(crew.id())).findFirst().orElseThrow();
        there.booked().stream()
                .filter(each -> each.hours().overlaps(wanted.hours()))
                .forEach(each -> clashes.add(new Booked(plan.day(), crew, each)));
        if (there.off() != null) {
            clashes.add(new Off(plan.day(), crew, there.off()));
        }
    }

    private static void soft(DayPlan plan, List<Teammate> crews, List<Occupation> others, LocalDate today, List<DayClash> clashes) {
        for (Occupation other : others) {
            boolean elsewhere = !crews.isEmpty()
                    && plan.crews().stream().anyMatch(each -> each.held().contains(other) || each.asked().contains(other))
                    && plan.crews().stream()
                            .filter(each -> crews.stream().anyMatch(crew -> crew.id().equals(each.crew().id())))
                            .noneMatch(each -> each.held().contains(other) || each.asked().contains(other));
            Hold hold = other.hold(today);
            if (hold != null && !elsewhere) {
                clashes.add(new Held(plan.day(), other, hold.until()));
            } else if (other.isAsked() && !elsewhere) {
                clashes.add(new Asked(plan.day(), other));
            }
        }
    }
}
