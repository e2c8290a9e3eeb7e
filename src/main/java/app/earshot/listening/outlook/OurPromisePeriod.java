package app.earshot.listening.outlook;

import app.earshot.domain.Side;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.Exchange.Told;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.reply.PromiseWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * While a promise of ours is due, and once it is late. Only what they were told is due: on a call, at a meeting, in a message of ours. A note, what we put down under a
 * letter of theirs, and how we mean to go about something are plans of ours, for which nobody waits.
 */
public final class OurPromisePeriod {

    /** It is due on its day and on the day before. */
    private static final int DAYS_BEFORE = 1;

    private static final int DAYS_AHEAD = 4;
    /** Of what lies ahead: a promise of ours. */
    private static final int PROMISED = UnmarkedPeriods.AGREED + 1;

    private OurPromisePeriod() {}

    /** Those that are due on a day, earliest first. */
    public static Stream<Promise> dueOn(AccountFacts facts, LocalDate day) {
        return ours(facts)
                .filter(promise -> isGiven(promise, facts) && due(promise).holdsOn(day));
    }

    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        return ours(facts)
                .flatMap(promise -> isGiven(promise, facts) ? Stream.of(ahead(promise), due(promise), late(promise)) : Stream.of(late(promise)))
                .toList();
    }

    private static Stream<Promise> ours(AccountFacts facts) {
        return facts.openPromises().stream().filter(promise -> promise.side() == Side.US && promise.dueOn() != null);
    }

    private static NeedPeriod due(Promise promise) {
        LocalDate due = Objects.requireNonNull(promise.dueOn());
        return NeedPeriod.from(Need.PROMISE_DUE, due.minusDays(DAYS_BEFORE), due).until(due.plusDays(1)).about(promise.personId());
    }

    /** A quiet line in the days before, where nothing else is to be said. */
    private static NeedPeriod ahead(Promise promise) {
        LocalDate due = Objects.requireNonNull(promise.dueOn());
        return NeedPeriod.from(Need.AHEAD, due.minusDays(DAYS_AHEAD), due).until(due.minusDays(DAYS_BEFORE)).of(PROMISED);
    }

    private static NeedPeriod late(Promise promise) {
        LocalDate due = Objects.requireNonNull(promise.dueOn());
        return NeedPeriod.from(Need.PROMISE_LATE, due.plusDays(1), due).about(promise.personId());
    }

    private static boolean isGiven(Promise promise, AccountFacts facts) {
        Told where = facts.exchange().told().get(promise.entryId());
        return where != null
                && !PromiseWords.isPlan(promise.words())
                && switch (where.kind()) {
                    case CALL, MEETING -> true;
                    case EMAIL, TEXT -> where.startedBy() == Side.US;
                    case FORM, NOTE, THANKS, STORY -> false;
                };
    }
}
