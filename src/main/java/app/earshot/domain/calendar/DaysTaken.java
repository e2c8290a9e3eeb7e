package app.earshot.domain.calendar;

import app.earshot.domain.account.Teammate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on some days.
 *
 * @param occupations enquiries that have one of the days, or ask for it; also what was lost
 * @param off days off that touch them
 * @param today up to which holds have run out
 */
public record DaysTaken(List<Occupation> occupations, List<DayOff> off, LocalDate today) {

    public DaysTaken {
        occupations = List.copyOf(occupations);
        off = List.copyOf(off);
    }

    /** Why one of ours, or somebody in the crew, takes no work on a day; null if they do. */
    @Nullable DayOff off(Teammate crew, LocalDate day) {
        return off.stream()
                .filter(each -> each.isOn(day)
                        && (each.teammate() == null || crew.id().equals(each.teammate()) || crew.members().contains(each.teammate())))
                .findFirst()
                .orElse(null);
    }
}
