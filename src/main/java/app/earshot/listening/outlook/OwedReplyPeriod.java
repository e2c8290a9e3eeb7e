package app.earshot.listening.outlook;

import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.listening.knowledge.TheirDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** While a reply is owed: they wrote, and nothing of ours has followed. */
public final class OwedReplyPeriod {

    private static final int GOOD_WISHES_WAIT = 30;

    private OwedReplyPeriod() {}

    /** Without an end while something is ahead of us. Once all is over, nobody waits for ever for an answer to good wishes. */
    public static Optional<NeedPeriod> period(AccountFacts facts, ZoneId zone) {
        Waiting waiting = facts.waiting();
        if (waiting == null) {
            return Optional.empty();
        }
        LocalDate since = TheirDay.day(waiting.since(), zone);
        LocalDate until = OutlookPeriods.isAhead(facts) ? null : since.plusDays(GOOD_WISHES_WAIT);
        return Optional.of(new NeedPeriod(Need.REPLY_OWED, null, until, since, waiting.personId()));
    }
}
