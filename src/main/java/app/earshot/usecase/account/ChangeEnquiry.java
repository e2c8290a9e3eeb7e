package app.earshot.usecase.account;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.calendar.DayClash;
import app.earshot.store.Session;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import app.earshot.usecase.calendar.DayCheck;
import app.earshot.usecase.calendar.ReadClashes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Changes what is known about an enquiry, moves it to another stage, or adds a further enquiry to an account. */
public final class ChangeEnquiry {

    private final Writing writing;

    public ChangeEnquiry(Writing writing) {
        this.writing = writing;
    }

    /** A booking is not changed to a day on which its crew is booked already, or nobody is left. {@link #allTheSame} does it. */
    public void run(UUID enquiryId, EnquiryWords words) {
        Enquiry before = find(enquiryId);
        EnquiryWords after = tidy(words);
        check(after, before.crews());
        if (before.stage() == Stage.BOOKED && takesOther(before, after)) {
            checkBooking(new DayClash.Wanted(enquiryId, after.crews(), after.hours()), after.days());
        }
        put(before, after);
    }

    /** Changes a booking although somebody else has the crew, or nobody is left: whoever says so knows a way. */
    public void allTheSame(UUID enquiryId, EnquiryWords words) {
        Enquiry before = find(enquiryId);
        EnquiryWords after = tidy(words);
        check(after, before.crews());
        put(before, after);
    }

    private void put(Enquiry before, EnquiryWords after) {
        UUID enquiryId = before.id();
        writing.make(
                Sentence.of("done.enquiry-changed"),
                before.accountId(),
                session -> put(session, enquiryId, after),
                session -> put(session, enquiryId, EnquiryWords.of(before)));
    }

    /** Adds a further enquiry, standing at its first stage. Returns its id. */
    public UUID add(UUID accountId, EnquiryWords words) {
        StageChange first = new StageChange(writing.newId(), Stage.ENQUIRED, writing.clock().instant(), "");
        EnquiryWords tidied = tidy(words);
        check(tidied, List.of());
        Enquiry enquiry = tidied.in(new Enquiry(
                writing.newId(), accountId, tidied.occasion(), List.of(), "", "", "", null, null, List.of(first), 0));
        writing.make(
                Sentence.of("done.enquiry-added"),
                accountId,
                session -> session.enquiries().insert(enquiry),
                session -> session.enquiries().delete(enquiry.id()));
        return enquiry.id();
    }

    /**
     * Moves an enquiry to a stage: a new line in its log. It is not booked while somebody else has booked its crew for one of its days, or
     * nobody is left on it: each of them counts as booked. {@link #bookAllTheSame} does it.
     *
     * @param reason why it was lost or declined, in their words; may be empty
     */
    public void moveTo(UUID enquiryId, Stage stage, String reason) {
        Enquiry enquiry = find(enquiryId);
        if (enquiry.stage() == stage) {
            return;
        }
        if (stage == Stage.BOOKED) {
            checkBooking(ReadClashes.wanted(enquiry), enquiry.days());
        }
        put(enquiry, stage, reason);
    }

    /** Books it although somebody else has the crew, or nobody is left: whoever says so knows a way. */
    public void bookAllTheSame(UUID enquiryId) {
        Enquiry enquiry = find(enquiryId);
        if (enquiry.stage() != Stage.BOOKED) {
            put(enquiry, Stage.BOOKED, "");
        }
    }

    private void put(Enquiry enquiry, Stage stage, String reason) {
        Instant last = enquiry.stages().getLast().at();
        Instant now = writing.clock().instant();
        StageChange change =
                new StageChange(writing.newId(), stage, now.isAfter(last) ? now : last.plusMillis(1), Words.tidy(reason));
        writing.make(
                Sentence.of("done.stage-changed", Sentence.of("stage." + stage.code())),
                enquiry.accountId(),
                session -> session.enquiries().addStage(enquiry.id(), change),
                session -> session.enquiries().removeStage(change.id()));
    }

    private static boolean takesOther(Enquiry before, EnquiryWords after) {
        return !after.days().equals(before.days()) || !after.crews().equals(before.crews()) || !after.hours().equals(before.hours());
    }

    private void check(EnquiryWords words, List<UUID> before) {
        DayCheck.hours(words.hours(), words.days(), writing.clock().getZone());
        writing.read(session -> {
            DayCheck.crews(session, words.crews(), before);
            return true;
        });
    }

    private void checkBooking(DayClash.Wanted wanted, List<LocalDate> days) {
        LocalDate today = LocalDate.now(writing.clock());
        writing.read(session -> {
            DayCheck.booking(session, wanted, days, today);
            return true;
        });
    }

    private Enquiry find(UUID enquiryId) {
        return writing.read(session -> session.enquiries().find(enquiryId))
                .orElseThrow(() -> Refused.of("refused.enquiry-gone"));
    }

    private static void put(Session session, UUID enquiryId, EnquiryWords words) {
        Enquiry now = session.enquiries().find(enquiryId).orElseThrow(() -> Refused.of("refused.enquiry-gone"));
        session.enquiries().update(words.in(now));
    }

    private static EnquiryWords tidy(EnquiryWords words) {
        return new EnquiryWords(
                words.occasion(),
                words.days(),
                Words.tidy(words.place()),
                Words.tidy(words.size()),
                Words.tidy(words.source()),
                words.referredBy(),
                words.crews(),
                words.hours());
    }
}
