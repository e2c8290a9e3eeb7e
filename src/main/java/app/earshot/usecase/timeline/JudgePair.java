package app.earshot.usecase.timeline;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.PairJudgement;
import app.earshot.store.Session;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.util.Optional;
import java.util.UUID;

/** Says of two heard items of one account, whoever told us, that they differ, or that they don't. */
public final class JudgePair {

    private final Writing writing;

    public JudgePair(Writing writing) {
        this.writing = writing;
    }

    /** @throws Refused if they are one and the same, differ already, or don't both stand on one account */
    public void differ(UUID one, UUID other) {
        judge(one, other, true);
    }

    /**
     * They don't differ, or no longer: they are not shown as a contradiction again.
     *
     * @throws Refused if that was said already, or they don't both stand on one account
     */
    public void settle(UUID one, UUID other) {
        judge(one, other, false);
    }

    private void judge(UUID one, UUID other, boolean differ) {
        HeardItem first = standing(one);
        HeardItem second = standing(other);
        if (one.equals(other)) {
            throw Refused.of("refused.differs-from-itself");
        }
        if (!first.accountId().equals(second.accountId())) {
            throw Refused.of("refused.heard-gone");
        }
        PairJudgement after = new PairJudgement(first.accountId(), one, other, differ, writing.clock().instant());
        Optional<PairJudgement> before = writing.read(session -> session.pairs().find(after));
        if (before.filter(earlier -> earlier.differ() == differ).isPresent()) {
            throw Refused.of(differ ? "refused.differs-already" : "refused.settled-already");
        }
        writing.make(
                Sentence.of(differ ? "done.differ" : "done.pair-settled"),
                first.accountId(),
                session -> session.pairs().put(after),
                session -> back(session, after, before));
    }

    private static void back(Session session, PairJudgement after, Optional<PairJudgement> before) {
        before.ifPresentOrElse(earlier -> session.pairs().put(earlier), () -> session.pairs().remove(after));
    }

    private HeardItem standing(UUID heardId) {
        HeardItem item = writing.read(session -> session.heard().find(heardId))
                .orElseThrow(() -> Refused.of("refused.heard-gone"));
        boolean removed = writing.read(session -> session.entries().find(item.entryId()))
                .filter(entry -> entry.removedAt() == null)
                .isEmpty();
        if (removed) {
            throw Refused.of("refused.heard-gone");
        }
        if (item.replacedBy() != null) {
            throw Refused.of("refused.differs-from-replaced");
        }
        return item;
    }
}
