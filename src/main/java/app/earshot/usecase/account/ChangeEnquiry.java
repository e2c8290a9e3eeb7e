package app.earshot.usecase.account;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.store.Session;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Changes what is known about an enquiry, moves it to another stage, or adds a further enquiry to an account. */
public final class ChangeEnquiry {

    private final Writing writing;

    public ChangeEnquiry(Writing writing) {
        this.writing = writing;
    }

    public void run(UUID enquiryId, EnquiryWords words) {
        Enquiry before = find(enquiryId);
        EnquiryWords after = tidy(words);
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
     * Moves an enquiry to a stage: a new line in its log.
     *
     * @param reason why it was lost or declined, in their words; may be empty
     */
    public void moveTo(UUID enquiryId, Stage stage, String reason) {
        Enquiry enquiry = find(enquiryId);
        if (enquiry.stage() == stage) {
            return;
        }
        Instant last = enquiry.stages().getLast().at();
        Instant now = writing.clock().instant();
        StageChange change =
                new StageChange(writing.newId(), stage, now.isAfter(last) ? now : last.plusMillis(1), Words.tidy(reason));
        writing.make(
                Sentence.of("done.stage-changed", Sentence.of("stage." + stage.code())),
                enquiry.accountId(),
                session -> session.enquiries().addStage(enquiryId, change),
                session -> session.enquiries().removeStage(change.id()));
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
                words.crew());
    }
}
