package app.earshot.domain.calendar;

import app.earshot.domain.account.Teammate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A day over all crews.
 *
 * @param crews in the order in which ours stand
 * @param bookedByNobody what is booked while nobody said with which crew: each takes one of them
 * @param heldByNobody what the day is held for with no crew named: each takes one of them too
 * @param askedOfNobody what is being talked about with no crew named
 */
public record DayPlan(
        LocalDate day,
        List<CrewOnDay> crews,
        List<Occupation> bookedByNobody,
        List<Occupation> heldByNobody,
        List<Occupation> askedOfNobody) {

    public DayPlan {
        crews = List.copyOf(crews);
        bookedByNobody = List.copyOf(bookedByNobody);
        heldByNobody = List.copyOf(heldByNobody);
        askedOfNobody = List.copyOf(askedOfNobody);
    }

    /** @param taken what stands on this day, and perhaps on others */
    public static DayPlan of(LocalDate day, List<Teammate> crews, DaysTaken taken) {
        LocalDate today = taken.today();
        List<Occupation> here = taken.occupations().stream().filter(each -> each.day().equals(day)).toList();
        List<Occupation> booked = here.stream().filter(Occupation::isBooked).toList();
        List<Occupation> held = here.stream().filter(each -> each.hold(today) != null).toList();
        List<Occupation> asked = here.stream().filter(each -> each.isAsked() && each.hold(today) == null).toList();
        List<CrewOnDay> plans = crews.stream()
                .map(crew -> new CrewOnDay(
                        crew,
                        booked.stream().filter(each -> isWith(crew, each.crews(), crews)).toList(),
                        held.stream().filter(each -> isWith(crew, holders(each, today), crews)).toList(),
                        asked.stream().filter(each -> isWith(crew, each.crews(), crews)).toList(),
                        taken.off(crew, day)))
                .toList();
        // Whoever has left can't come: their bookings need somebody else.
        Predicate<List<UUID>> isNobodys = names -> crews.stream().noneMatch(crew -> names.contains(crew.id()));
        return new DayPlan(
                day,
                plans,
                booked.stream().filter(each -> isNobodys.test(each.crews())).toList(),
                held.stream().filter(each -> isNobodys.test(holders(each, today))).toList(),
                asked.stream().filter(each -> isNobodys.test(each.crews())).toList());
    }

    /** Who keeps the day for them: of each hold its crew, or where it names none, who would do the enquiry. */
    private static List<UUID> holders(Occupation each, LocalDate today) {
        return each.holds().stream()
                .filter(hold -> hold.holds(today))
                .flatMap(hold -> hold.crew() == null ? each.crews().stream() : Stream.of(hold.crew()))
                .distinct()
                .toList();
    }

    /** Somebody who is out with one crew can't be out with another. */
    private static boolean isWith(Teammate crew, List<UUID> names, List<Teammate> crews) {
        return names.contains(crew.id())
                || crews.stream().anyMatch(other -> names.contains(other.id()) && other.sharesPeopleWith(crew))
                || names.stream().anyMatch(crew.members()::contains);
    }

    public List<CrewOnDay> free() {
        return crews.stream().filter(CrewOnDay::isFree).toList();
    }

    /** Whether somebody could come: more crews are free than are taken by bookings and holds without one. */
    public boolean hasRoom() {
        return free().size() > bookedByNobody.size() + heldByNobody.size();
    }

    /** Whether more is booked than there are crews for. */
    public boolean isClash() {
        long left = crews.stream().filter(CrewOnDay::canCome).count();
        return crews.stream().anyMatch(CrewOnDay::isClash) || !bookedByNobody.isEmpty() && bookedByNobody.size() > left;
    }

    /**
     * What can't all be kept: bookings of one crew that get in each other's way, those of a crew that is off, and those that nobody is left
     * for; and with them what is asked for beside them.
     *
     * @param also ids of enquiries that are to be booked on the day as well
     */
    public List<Occupation> involved(List<UUID> also) {
        Stream<Occupation> wanted = crews.stream()
                .flatMap(crew -> Stream.concat(crew.held().stream(), crew.asked().stream()))
                .filter(each -> also.contains(each.enquiryId()));
        Stream<Occupation> wantedOfNobody =
                Stream.concat(heldByNobody.stream(), askedOfNobody.stream()).filter(each -> also.contains(each.enquiryId()));
        Stream<Occupation> booked = crews.stream()
                .filter(crew -> crew.isClash() || also.stream().anyMatch(id -> isWantedOf(crew, id)))
                .flatMap(crew -> crew.booked().stream());
        boolean full = isClash() && crews.stream().noneMatch(CrewOnDay::isClash);
        Stream<Occupation> left = full || !also.isEmpty() ? bookedByNobody.stream() : Stream.of();
        return Stream.of(wanted, wantedOfNobody, booked, left).flatMap(each -> each).distinct().toList();
    }

    private static boolean isWantedOf(CrewOnDay crew, UUID enquiry) {
        return Stream.concat(crew.held().stream(), crew.asked().stream()).anyMatch(each -> each.enquiryId().equals(enquiry));
    }
}
