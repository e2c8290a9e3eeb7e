package app.earshot.usecase.timeline;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The ledger of promises: reads it, settles what is in it, moves a day in time. */
public final class KeepPromise {

    private final Writing writing;
    private final ZoneId zone;

    public KeepPromise(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** Open ones first, the earliest due first; then the settled ones, newest first. */
    public List<Promise> of(UUID accountId) {
        return writing.read(session -> session.promises().of(accountId));
    }

    /** It was done: in time, or late if its day has passed, even if it was moved after that. */
    public void kept(UUID promiseId) {
        Promise promise = find(promiseId);
        settle(promiseId, promise.isLate(today()) || promise.movedLate() ? PromiseState.KEPT_LATE : PromiseState.KEPT);
    }

    /** Notes what became of it; {@link PromiseState#OPEN} opens it again. What it is already, as after a double click, is no change to undo. */
    public void settle(UUID promiseId, PromiseState state) {
        Promise before = find(promiseId);
        if (before.state() == state) {
            return;
        }
        LocalDate settledOn = state == PromiseState.OPEN ? null : today();
        writing.make(
                Sentence.of("done.promise-" + state.code()),
                before.accountId(),
                session -> session.promises().settle(promiseId, state, settledOn),
                session -> session.promises().settle(promiseId, before.state(), before.settledOn()));
    }

    /**
     * Moves its day. The first day that was named stays on record, and so does whether that day had passed: moved in time and then done, it
     * was kept; moved only afterwards, it was kept late.
     *
     * @throws Refused if the new day is past
     */
    public void move(UUID promiseId, LocalDate dueOn) {
        if (dueOn.isBefore(today())) {
            throw Refused.at(FormField.DUE, "refused.due-past");
        }
        Promise before = find(promiseId);
        LocalDate first = before.firstDueOn() != null ? before.firstDueOn() : before.dueOn();
        writing.make(
                Sentence.of("done.promise-moved", dueOn),
                before.accountId(),
                session -> session.promises().move(promiseId, dueOn, first, before.movedLate() || before.isLate(today())),
                session -> session.promises().move(promiseId, before.dueOn(), before.firstDueOn(), before.movedLate()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(writing.clock().instant(), zone);
    }

    private Promise find(UUID promiseId) {
        return writing.read(session -> session.promises().find(promiseId))
                .orElseThrow(() -> Refused.of("refused.promise-gone"));
    }
}
