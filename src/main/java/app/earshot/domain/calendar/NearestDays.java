package app.earshot.domain.calendar;

import app.earshot.domain.account.Teammate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same weekday in the weeks before and after a day on which nobody is free. */
public final class NearestDays {

    /** How many weeks away, to either side, another day of the kind is looked for. */
    public static final int WEEKS = 8;

    private static final int NEAREST = 3;

    private NearestDays() {}

    /**
     * @param taken what stands in the {@link #WEEKS} weeks to either side
     * @param from the first day that comes into question
     */
    public static List<LocalDate> of(LocalDate day, List<Teammate> crews, DaysTaken taken, LocalDate from) {
        return IntStream.rangeClosed(1, WEEKS)
                .boxed()
                .flatMap(week -> Stream.of(day.minusWeeks(week), day.plusWeeks(week)))
                .filter(other -> !other.isBefore(from))
                .filter(other -> DayPlan.of(other, crews, taken).hasRoom())
                .limit(NEAREST)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
