package app.earshot.domain.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which one of ours, or everybody, takes no work.
 *
 * @param teammate whose days they are, or null for all of ours
 * @param from the first of them
 * @param to the last of them; the same for one day
 * @param words what for ("in Madeira"); may be empty
 */
public record DayOff(UUID id, @Nullable UUID teammate, LocalDate from, LocalDate to, String words) {

    public DayOff {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Days off end on their first day or later");
        }
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
