package app.earshot.domain.calendar;

import app.earshot.domain.account.Teammate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one crew has on a day.
 *
 * @param booked what is booked with this crew; more than one at overlapping hours is a clash
 * @param held what the day is held for with this crew, and nothing that was only asked
 * @param asked what is only being talked about with this crew
 * @param off why this crew takes no work on the day, or null
 */
public record CrewOnDay(
        Teammate crew, List<Occupation> booked, List<Occupation> held, List<Occupation> asked, @Nullable DayOff off) {

    public CrewOnDay {
        booked = List.copyOf(booked);
        held = List.copyOf(held);
        asked = List.copyOf(asked);
    }

    public boolean isFree() {
        return canCome() && held.isEmpty();
    }

    /** Whether nothing firm keeps them: a hold can still be let go. */
    boolean canCome() {
        return booked.isEmpty() && off == null;
    }

    public boolean isClash() {
        return off != null && !booked.isEmpty()
                || booked.stream().anyMatch(one -> booked.stream().anyMatch(other -> other != one && one.hours().overlaps(other.hours())));
    }
}
