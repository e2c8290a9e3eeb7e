package app.earshot.domain.calendar;

import app.earshot.domain.account.Teammate;
import java.time.LocalDate;
import java.util.List;

/**
 * A day over all crews.
 *
 * @param crews in the order in which ours stand
 * @param bookedByNobody what is booked while nobody said with which crew: each takes one of them
 * @param askedOfNobody what is being talked about with no crew named
 */
public record DayPlan(LocalDate day, List<CrewOnDay> crews, List<Occupation> bookedByNobody, List<Occupation> askedOfNobody) {

    public DayPlan {
        crews = List.copyOf(crews);
        bookedByNobody = List.copyOf(bookedByNobody);
        askedOfNobody = List.copyOf(askedOfNobody);
    }

    /** @param occupations those of this day, and perhaps of others */
    public static DayPlan of(LocalDate day, List<Teammate> crews, List<Occupation> occupations) {
        List<Occupation> here = occupations.stream().filter(each -> each.day().equals(day)).toList();
        List<CrewOnDay> plans = crews.stream()
                .map(crew -> new CrewOnDay(
                        crew,
                        here.stream().filter(each -> each.isBooked() && crew.id().equals(each.crew())).toList(),
                        here.stream().filter(each -> each.isAsked() && crew.id().equals(each.crew())).toList()))
                .toList();
        // Whoever has left can't come: their bookings need somebody else.
        List<Occupation> nobodys = here.stream()
                .filter(each -> each.crew() == null || crews.stream().noneMatch(crew -> crew.id().equals(each.crew())))
                .toList();
        return new DayPlan(
                day, plans, nobodys.stream().filter(Occupation::isBooked).toList(), nobodys.stream().filter(Occupation::isAsked).toList());
    }

    public List<CrewOnDay> free() {
        return crews.stream().filter(CrewOnDay::isFree).toList();
    }

    /** Whether somebody could come: more crews are free than are taken by bookings without one. */
    public boolean hasRoom() {
        return free().size() > bookedByNobody.size();
    }

    /** Whether more is booked than there are crews for. */
    public boolean isClash() {
        return crews.stream().anyMatch(CrewOnDay::isClash) || bookedByNobody.size() > free().size() && !bookedByNobody.isEmpty();
    }
}
