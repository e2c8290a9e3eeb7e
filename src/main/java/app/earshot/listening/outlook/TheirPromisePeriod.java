package app.earshot.listening.outlook;

import app.earshot.domain.Side;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.knowledge.Spoken;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** While a promise of theirs is late: for a month, unless they have spoken since. Whoever has written has most likely said what became of it. */
public final class TheirPromisePeriod {

    private static final int DAYS_IT_IS_FRESH = 30;

    private TheirPromisePeriod() {}

    /** The promises of theirs that are late on a day, earliest first. */
    public static Stream<Promise> lateOn(AccountFacts facts, LocalDate day) {
        return facts.openPromises().stream().filter(promise -> period(promise, facts).anyMatch(period -> period.holdsOn(day)));
    }

    static List<NeedPeriod> periods(AccountFacts facts) {
        return facts.openPromises().stream().flatMap(promise -> period(promise, facts)).toList();
    }

    private static Stream<NeedPeriod> period(Promise promise, AccountFacts facts) {
        LocalDate due = promise.dueOn();
        Enquiry enquiry = facts.enquiry();
        boolean over = enquiry != null && enquiry.stage().isClosed();
        return over || promise.side() != Side.THEM || due == null || Spoken.since(facts, promise.personId(), promise.entryId())
                ? Stream.of()
                : Stream.of(NeedPeriod.from(Need.THEIR_PROMISE_LATE, due.plusDays(1), due)
                        .until(facts.times().absence().until(due.plusDays(1), due.plusDays(DAYS_IT_IS_FRESH + 1L)))
                        .about(promise.personId()));
    }
}
