package app.earshot.usecase.calendar;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.calendar.DayClash;
import app.earshot.domain.calendar.Hold;
import app.earshot.store.Session;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Moves one day of an enquiry to another, with what is held on it, or gives the enquiry to another crew. */
public final class MoveDay {

    private final Writing writing;
    private final ZoneId zone;

    public MoveDay(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** A booking is not moved to a day on which its crew is booked already, or nobody is left. */
    public void run(UUID enquiryId, LocalDate from, LocalDate to) {
        Enquiry before = enquiry(enquiryId);
        if (from.equals(to) || !before.days().contains(from)) {
            return;
        }
        List<LocalDate> days = new ArrayList<>(before.days());
        days.set(days.indexOf(from), to);
        DayCheck.hours(before.hours(), List.of(to), zone);
        if (before.stage() == Stage.BOOKED) {
            check(ReadClashes.wanted(before), List.of(to));
        }
        List<Hold> held = writing.read(session -> session.holds().ofEnquiry(enquiryId)).stream()
                .filter(each -> each.releasedAt() == null && each.day().equals(from))
                .toList();
        Instant moved = writing.clock().instant();
        List<Hold> there = held.stream()
                .map(each -> new Hold(writing.newId(), enquiryId, each.crew(), to, each.until().isAfter(to) ? to : each.until(), each.heldAt(), null))
                .toList();
        writing.make(
                Sentence.of("done.day-moved", to),
                before.accountId(),
                session -> {
                    put(session, enquiryId, now -> now.on(days));
                    held.forEach(each -> session.holds().setReleased(each.id(), moved));
                    there.forEach(session.holds()::insert);
                },
                session -> {
                    there.forEach(each -> session.holds().delete(each.id()));
                    held.forEach(each -> session.holds().setReleased(each.id(), null));
                    put(session, enquiryId, now -> now.on(before.days()));
                });
    }

    /** Gives it to another of ours instead of whoever would have done it. */
    public void giveTo(UUID enquiryId, UUID crew) {
        Enquiry before = enquiry(enquiryId);
        List<UUID> crews = List.of(crew);
        if (before.crews().equals(crews)) {
            return;
        }
        writing.read(session -> {
            DayCheck.crews(session, crews, before.crews());
            return true;
        });
        if (before.stage() == Stage.BOOKED) {
            check(new DayClash.Wanted(enquiryId, crews, before.hours()), before.days());
        }
        writing.make(
                Sentence.of("done.crew-changed"),
                before.accountId(),
                session -> put(session, enquiryId, now -> now.by(crews)),
                session -> put(session, enquiryId, now -> now.by(before.crews())));
    }

    private void check(DayClash.Wanted wanted, List<LocalDate> days) {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        writing.read(session -> {
            DayCheck.booking(session, wanted, days, today);
            return true;
        });
    }

    private static void put(Session session, UUID enquiryId, UnaryOperator<Enquiry> change) {
        Enquiry now = session.enquiries().find(enquiryId).orElseThrow(() -> Refused.of("refused.enquiry-gone"));
        session.enquiries().update(change.apply(now));
    }

    private Enquiry enquiry(UUID id) {
        return writing.read(session -> session.enquiries().find(id)).orElseThrow(() -> Refused.of("refused.enquiry-gone"));
    }
}
