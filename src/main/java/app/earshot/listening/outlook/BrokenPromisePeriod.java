package app.earshot.listening.outlook;

import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.listening.knowledge.TheirDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** While a promise of ours that was broken is fresh, and nobody has spoken with them about it. */
public final class BrokenPromisePeriod {

    /** What the texts of the bank are for with which one opens that conversation. */
    public static final String PURPOSE = "broken";

    private static final int DAYS_IT_STAYS_FRESH = 30;

    private BrokenPromisePeriod() {}

    /** The promises that there is still to speak about on a day, newest first. */
    public static Stream<Promise> openOn(AccountFacts facts, LocalDate day, ZoneId zone) {
        return facts.brokenPromises().stream().filter(promise -> period(promise, facts, zone).anyMatch(period -> period.holdsOn(day)));
    }

    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        return facts.brokenPromises().stream().flatMap(promise -> period(promise, facts, zone)).toList();
    }

    private static Stream<NeedPeriod> period(Promise promise, AccountFacts facts, ZoneId zone) {
        LocalDate broken = promise.settledOn();
        return broken == null || isSpokenAbout(broken, facts, zone)
                ? Stream.of()
                : Stream.of(NeedPeriod.from(Need.PROMISE_BROKEN, broken, broken)
                        .until(broken.plusDays(DAYS_IT_STAYS_FRESH + 1L))
                        .about(promise.personId()));
    }

    private static boolean isSpokenAbout(LocalDate broken, AccountFacts facts, ZoneId zone) {
        return facts.askedQuestions().entrySet().stream()
                .filter(asked -> QuestionBank.purpose(asked.getKey()).equals(PURPOSE))
                .anyMatch(asked -> !TheirDay.day(Objects.requireNonNull(asked.getValue()), zone).isBefore(broken));
    }
}
