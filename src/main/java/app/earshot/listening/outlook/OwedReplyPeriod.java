package app.earshot.listening.outlook;

import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.reply.WaitsFor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** While a reply is owed: they wrote, and nothing of ours has followed. */
public final class OwedReplyPeriod {

    private OwedReplyPeriod() {}

    /** Without an end: what really waits is put aside by the owner and by nobody else. */
    public static Optional<NeedPeriod> period(AccountFacts facts, ZoneId zone) {
        return of(facts, zone);
    }

    /** Also for those who wait beside the newest message. */
    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        List<NeedPeriod> periods = new ArrayList<>();
        period(facts, zone).map(owed -> PressingReply.cut(owed, facts)).ifPresent(periods::addAll);
        for (Waiting other : facts.exchange().others()) {
            AccountFacts theirs = facts.waitingFor(other);
            of(theirs, zone).map(owed -> PressingReply.cut(owed, theirs)).ifPresent(periods::addAll);
        }
        return periods;
    }

    private static Optional<NeedPeriod> of(AccountFacts facts, ZoneId zone) {
        Waiting waiting = facts.waiting();
        if (waiting == null || !WaitsFor.isOwed(facts)) {
            return Optional.empty();
        }
        LocalDate since = TheirDay.day(waiting.since(), zone);
        return Optional.of(new NeedPeriod(Need.REPLY_OWED, null, null, since, waiting.personId(), 0));
    }
}
