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

    /** A booking is not moved to a day on which its crew is booked already, or nobody is left. {@link #allTheSame} does it. */
    public void run(UUID enquiryId, LocalDate from, LocalDate to) {
        Enquiry before = enquiry(enquiryId);
        if (isMove(before, from, to)) {
            checkHours(before, to);
            if (before.stage() == Stage.BOOKED) {
                check(ReadClashes.wanted(before), List.of(to));
            }
            move(before, from, to, before.crews());
        }
    }

    /** Moves it where somebody else has booked its crew, or nobody is left: whoever says so knows a way. */
    public void allTheSame(UUID enquiryId, LocalDate from, LocalDate to) {
        Enquiry before = enquiry(enquiryId);
        if (isMove(before, from, to)) {
            checkHours(before, to);
            move(before, from, to, before.crews());
        }
    }

    /** Moves it, and gives it to another of ours, who has to be free on that day. */
    public void withCrew(UUID enquiryId, LocalDate from, LocalDate to, UUID crew) {
        Enquiry before = enquiry(enquiryId);
        if (isMove(before, from, to)) {
            checkHours(before, to);
            checkCrew(before, List.of(crew));
            if (before.stage() == Stage.BOOKED) {
                check(new DayClash.Wanted(enquiryId, List.of(crew), before.hours()), List.of(to));
            }
            move(before, from, to, List.of(crew));
        }
    }

    private static boolean isMove(Enquiry before, LocalDate from, LocalDate to) {
        return !from.equals(to) && before.days().contains(from);
    }

    private void move(Enquiry before, LocalDate from, LocalDate to, List<UUID> crews) {
        UUID enquiryId = before.id();
        List<LocalDate> days = new ArrayList<>(before.days());
        days.set(days.indexOf(from), to);
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
                    put(session, enquiryId, now -> now.on(days).by(crews));
                    held.forEach(each -> session.holds().setReleased(each.id(), moved));
                    there.forEach(session.holds()::insert);
                },
                session -> {
                    there.forEach(each -> session.holds().delete(each.id()));
                    held.forEach(each -> session.holds().setReleased(each.id(), null));
                    put(session, enquiryId, now -> now.on(before.days()).by(before.crews()));
                });
    }

    /** Gives it to another of ours instead of whoever would have done it. */
    public void giveTo(UUID enquiryId, UUID crew) {
        Enquiry before = enquiry(enquiryId);
        List<UUID> crews = List.of(crew);
        if (before.crews().equals(crews)) {
            return;
        }
        checkCrew(before, crews);
        if (before.stage() == Stage.BOOKED) {
            check(new DayClash.Wanted(enquiryId, crews, before.hours()), before.days());
        }
        writing.make(
                Sentence.of("done.crew-changed"),
                before.accountId(),
                session -> put(session, enquiryId, now -> now.by(crews)),
                session -> put(session, enquiryId, now -> now.by(before.crews())));
    }

    private void checkHours(Enquiry before, LocalDate to) {
        DayCheck.hours(before.hours(), List.of(to), zone);
    }

    private void checkCrew(Enquiry before, List<UUID> crews) {
        writing.read(session -> {
            DayCheck.crews(session, crews, before.crews());
            return true;
        });
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
