package app.earshot.usecase.listen;

import app.earshot.domain.Sentence;
import app.earshot.domain.reading.Ruling;
import app.earshot.domain.reading.Verdict;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what only the owner can tell of an entry, a request or a brake. Each can be taken back. */
public final class RuleOn {

    private static final int A_WEEK = 1;

    private final Writing writing;
    private final ZoneId zone;

    public RuleOn(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** A message or a request is answered, wherever that happened. */
    public void answered(UUID accountId, UUID about) {
        keep(accountId, about, Verdict.ANSWERED, "", null);
    }

    /** What was sent did not answer a request yet. */
    public void notYet(UUID accountId, UUID requestId) {
        keep(accountId, requestId, Verdict.NOT_YET, "", null);
    }

    /**
     * A message needs no answer.
     *
     * @param reason why; may be blank
     */
    public void needsNone(UUID accountId, UUID entryId, String reason) {
        keep(accountId, entryId, Verdict.NEEDS_NONE, Words.tidy(reason), null);
    }

    /** Of their day there is no story to write. */
    public void nothingToTell(UUID accountId, UUID about) {
        keep("done.no-story", new Ruling(writing.newId(), accountId, about, Verdict.NEEDS_NONE, "", null, writing.clock().instant()));
    }

    /** Something that stands in a note answered the message that waits, if one does. */
    public void answeredThere(UUID accountId) {
        writing.read(session -> session.facts().waiting(accountId))
                .ifPresent(waiting -> answered(accountId, waiting.entryId()));
    }

    /** A call or a note of ours did not reach them. */
    public void notReached(UUID accountId, UUID entryId) {
        keep(accountId, entryId, Verdict.NOT_REACHED, "", null);
    }

    /** Questions may be asked again. */
    public void lift(UUID accountId, UUID about) {
        keep(accountId, about, Verdict.LIFTED, "", null);
    }

    /** Questions rest for a week more than until this day. */
    public void prolong(UUID accountId, UUID about, LocalDate until) {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        LocalDate from = until.isBefore(today) ? today : until;
        keep(accountId, about, Verdict.PROLONGED, "", from.plusWeeks(A_WEEK));
    }

    private void keep(UUID accountId, UUID about, Verdict verdict, String reason, @Nullable LocalDate until) {
        keep("done.ruling-" + verdict.code(), new Ruling(writing.newId(), accountId, about, verdict, reason, until, writing.clock().instant()));
    }

    private void keep(String done, Ruling ruling) {
        writing.make(
                Sentence.of(done),
                ruling.accountId(),
                session -> session.rulings().insert(ruling),
                session -> session.rulings().delete(ruling.id()));
    }
}
