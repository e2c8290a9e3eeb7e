package app.earshot.usecase.calendar;

import java.util.Map;
import java.util.UUID;

/**
 * A day with what is still open for those who stand on it.
 *
 * @param days the one day
 * @param open by the id of the account
 */
public record DayDetails(CalendarDays days, Map<UUID, Open> open) {

    /**
     * What is still open.
     *
     * @param promises how many promises of ours are not kept yet
     * @param requests how many requests of theirs are not answered yet
     */
    public record Open(int promises, int requests) {}

    public DayDetails {
        open = Map.copyOf(open);
    }
}
