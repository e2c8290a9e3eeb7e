package app.earshot.usecase.calendar;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.calendar.Hold;
import app.earshot.store.Session;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a day for an enquiry until a day that is said, and lets it go. */
public final class HoldDate {

    private static final int WEEKS = 2;

    private final Writing writing;
    private final ZoneId zone;

    public HoldDate(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** Until when a day is held where nobody says: two weeks, and not beyond the day itself. */
    public static LocalDate usualEnd(LocalDate day, LocalDate today) {
        LocalDate end = today.plusWeeks(WEEKS);
        return end.isAfter(day) ? day : end;
    }

    /**
     * Holds a day. It becomes one of the days in question; what was held for the same crew on it before is let go, so that a hold is
     * prolonged by holding once more. Returns its id.
     *
     * @param crew who of ours keeps it, or null while any of them would do
     * @param until the last day on which it is kept
     */
    public UUID run(UUID enquiryId, @Nullable UUID crew, LocalDate day, LocalDate until) {
        Enquiry before = enquiry(enquiryId);
        check(crew, day, until);
        Instant now = writing.clock().instant();
        Hold hold = new Hold(writing.newId(), enquiryId, crew, day, until, now, null);
        List<UUID> replaced = writing.read(session -> session.holds().ofEnquiry(enquiryId)).stream()
                .filter(each -> each.releasedAt() == null && each.day().equals(day) && Objects.equals(each.crew(), crew))
                .map(Hold::id)
                .toList();
        boolean asked = before.days().contains(day);
        writing.make(
                Sentence.of("done.day-held", day, until),
                before.accountId(),
                session -> {
                    replaced.forEach(id -> session.holds().setReleased(id, now));
                    session.holds().insert(hold);
                    if (!asked) {
                        put(session, enquiryId, day, true);
                    }
                },
                session -> {
                    session.holds().delete(hold.id());
                    replaced.forEach(id -> session.holds().setReleased(id, null));
                    if (!asked) {
                        put(session, enquiryId, day, false);
                    }
                });
        return hold.id();
    }

    /** Lets a day go before its hold has ended. */
    public void release(UUID holdId) {
        Hold hold = writing.read(session -> session.holds().find(holdId)).orElseThrow(() -> Refused.of("refused.hold-gone"));
        Instant now = writing.clock().instant();
        writing.make(
                Sentence.of("done.hold-released", hold.day()),
                enquiry(hold.enquiryId()).accountId(),
                session -> session.holds().setReleased(holdId, now),
                session -> session.holds().setReleased(holdId, hold.releasedAt()));
    }

    /** Refuses what can't be held, before anything else is done for it. */
    public void check(@Nullable UUID crew, LocalDate day, LocalDate until) {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        if (day.isBefore(today)) {
            throw Refused.at(FormField.DAY, "refused.hold-past", day);
        }
        if (until.isBefore(today)) {
            throw Refused.at(FormField.UNTIL, "refused.hold-ends-before", until);
        }
        if (until.isAfter(day)) {
            throw Refused.at(FormField.UNTIL, "refused.hold-ends-after", day);
        }
        writing.read(session -> {
            DayCheck.crews(session, crew == null ? List.of() : List.of(crew), List.of());
            return true;
        });
    }

    /** Puts a day among those in question, or takes it out of them. */
    private static void put(Session session, UUID enquiryId, LocalDate day, boolean asked) {
        Enquiry now = session.enquiries().find(enquiryId).orElseThrow(() -> Refused.of("refused.enquiry-gone"));
        List<LocalDate> days = new ArrayList<>(now.days());
        days.remove(day);
        if (asked) {
            days.add(day);
        }
        session.enquiries().update(now.on(days));
    }

    private Enquiry enquiry(UUID id) {
        return writing.read(session -> session.enquiries().find(id)).orElseThrow(() -> Refused.of("refused.enquiry-gone"));
    }
}
