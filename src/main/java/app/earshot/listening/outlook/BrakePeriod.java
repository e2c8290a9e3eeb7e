package app.earshot.listening.outlook;

import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.brake.Brake;
import app.earshot.listening.brake.BrakeKind;
import app.earshot.listening.brake.MovedDay;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.reply.WaitsFor;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * While questions rest it says until when, and what is to be done where that is more than waiting: whoever is angry or complained is rung,
 * until we have reached them, and who wrote of a death gets two lines. Who wants quiet, or
 * moved their day, and is owed something keeps the sentence of that.
 */
final class BrakePeriod {

    /** A day that was moved, nobody knows to when: the kind after all kinds. */
    static final int MOVED_WHO_KNOWS = BrakeKind.values().length + 1;

    /** Of trouble: somebody died, and nobody of ours has written a word. */
    static final int CONDOLENCE = BrakeKind.DEATH.ordinal() + 1;

    private BrakePeriod() {}

    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        return Brake.all(facts, zone).stream().flatMap(brake -> period(brake, facts, zone).stream()).toList();
    }

    private static Optional<NeedPeriod> period(Brake brake, AccountFacts facts, ZoneId zone) {
        return switch (brake.kind()) {
            case ANGER, COMPLAINT -> Optional.of(trouble(brake, facts, zone));
            case SILENCE -> isOwed(facts) ? Optional.empty() : Optional.of(resting(brake));
            case POSTPONED -> isOwed(facts) ? Optional.empty() : Optional.of(moved(brake, facts));
            case DEATH -> Optional.of(isUnanswered(brake, facts) ? condolence(brake) : resting(brake));
            case PARTING, ILLNESS, CANCELLED, DAY -> Optional.of(resting(brake));
        };
    }

    /** As long as nobody has answered the very message that told it. */
    private static boolean isUnanswered(Brake brake, AccountFacts facts) {
        return facts.waiting() != null && facts.waiting().entryId().equals(brake.about());
    }

    private static NeedPeriod condolence(Brake brake) {
        return NeedPeriod.from(Need.TROUBLE, brake.from(), brake.from()).until(brake.until()).of(CONDOLENCE);
    }

    private static NeedPeriod resting(Brake brake) {
        return NeedPeriod.from(Need.BRAKE, brake.from(), brake.until()).until(brake.until()).of(brake.kind().ordinal() + 1);
    }

    /** Who doesn't know the new day yet is not to be asked for it. */
    private static NeedPeriod moved(Brake brake, AccountFacts facts) {
        boolean unknown = brake.reading() != null && MovedDay.isUnknown(facts, brake.reading());
        return unknown ? resting(brake).of(MOVED_WHO_KNOWS) : resting(brake);
    }

    /** Without an end while it is the very message that nobody answered. */
    private static NeedPeriod trouble(Brake brake, AccountFacts facts, ZoneId zone) {
        Waiting waiting = facts.waiting();
        if (waiting == null || TheirDay.day(waiting.since(), zone).isBefore(brake.from())) {
            return resting(brake);
        }
        NeedPeriod trouble = NeedPeriod.from(Need.TROUBLE, brake.from(), brake.from());
        return isUnanswered(brake, facts) ? trouble : trouble.until(brake.until());
    }

    private static boolean isOwed(AccountFacts facts) {
        return facts.waiting() != null && WaitsFor.isOwed(facts) || !facts.openRequests().isEmpty();
    }
}
