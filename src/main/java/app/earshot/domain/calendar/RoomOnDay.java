package app.earshot.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether we could still come on a day that somebody asks for.
 *
 * @param room whether one of ours is free
 * @param bookedBy the names of the accounts that have the day, without the one that asks
 * @param nearest where nobody is free: the nearest days of that kind on which somebody is, in their order
 */
public record RoomOnDay(LocalDate day, boolean room, List<String> bookedBy, List<LocalDate> nearest) {

    public RoomOnDay {
        bookedBy = List.copyOf(bookedBy);
        nearest = List.copyOf(nearest);
    }

    /** Of a plan in which the one that asks has no part. */
    public static RoomOnDay of(DayPlan plan, List<LocalDate> nearest) {
        List<String> names = Stream.concat(plan.crews().stream().flatMap(crew -> crew.booked().stream()), plan.bookedByNobody().stream())
                .map(Occupation::account)
                .distinct()
                .toList();
        return new RoomOnDay(plan.day(), plan.hasRoom(), names, nearest);
    }
}
