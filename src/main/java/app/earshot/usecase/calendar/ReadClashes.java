package app.earshot.usecase.calendar;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.DayClash;
import app.earshot.domain.calendar.DaysTaken;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Says what stands in the way of an enquiry on its days: who has booked, who holds, who asks, who is off. */
public final class ReadClashes {

    private final Writing writing;
    private final ZoneId zone;

    public ReadClashes(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** On days that are typed right now; in their order, and on each day the firm first. */
    public List<DayClash> run(DayClash.Wanted wanted, List<LocalDate> days) {
        return days.isEmpty() ? List.of() : writing.read(session -> of(session, wanted, days, today()));
    }

    /** Of an enquiry as it is kept; none if it is gone. */
    public List<DayClash> of(UUID enquiryId) {
        return writing.read(session -> session.enquiries()
                .find(enquiryId)
                .map(enquiry -> of(session, wanted(enquiry), enquiry.days(), today()))
                .orElse(List.of()));
    }

    /** What an enquiry wants, but for its days. */
    public static DayClash.Wanted wanted(Enquiry enquiry) {
        return new DayClash.Wanted(enquiry.id(), enquiry.crews(), enquiry.hours());
    }

    /** For whoever is reading already. */
    public static List<DayClash> of(Session session, DayClash.Wanted wanted, List<LocalDate> days, LocalDate today) {
        List<LocalDate> coming = days.stream().filter(day -> !day.isBefore(today)).toList();
        DaysTaken taken = session.calendar().on(coming, today);
        if (taken.occupations().isEmpty() && taken.off().isEmpty()) {
            return List.of();
        }
        List<Teammate> ours = Crews.of(session, wanted.crews());
        return coming.stream().flatMap(day -> DayClash.of(day, wanted, ours, taken).stream()).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(writing.clock().instant(), zone);
    }
}
