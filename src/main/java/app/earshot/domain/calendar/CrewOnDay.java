package app.earshot.domain.calendar;

import app.earshot.domain.account.Teammate;
import java.util.List;

/**
 * What one crew has on a day.
 *
 * @param booked what is booked with this crew; more than one is a clash
 * @param asked what is only being talked about with this crew
 */
public record CrewOnDay(Teammate crew, List<Occupation> booked, List<Occupation> asked) {

    public CrewOnDay {
        booked = List.copyOf(booked);
        asked = List.copyOf(asked);
    }

    public boolean isFree() {
        return booked.isEmpty();
    }

    public boolean isClash() {
        return booked.size() > 1;
    }
}
