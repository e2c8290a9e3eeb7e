package app.earshot.listening.outlook;

import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.today.OpenNeed;
import app.earshot.listening.reply.WaitsFor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that an account needs of us on a day, the most urgent first: the first one is what its outlook says, as long as that is a need. */
public final class OpenNeeds {

    private OpenNeeds() {}

    public static List<OpenNeed> of(AccountFacts facts, LocalDate today, ZoneId zone) {
        return OutlookRules.needsOn(OutlookRules.periods(facts, zone), today).stream()
                .map(period -> need(period, facts))
                .toList();
    }

    private static OpenNeed need(NeedPeriod period, AccountFacts facts) {
        Waiting waiting = waiting(period, facts);
        if (period.need() == Need.REQUEST_OPEN) {
            Request request = OutlookPeriods.unanswered(facts).orElseThrow();
            return new OpenNeed(
                    period.need(), period.since(), period.personId(), period.kind(), request.id(), request.entryId(), request.words());
        }
        boolean isReply = period.need() == Need.REPLY_OWED || period.need() == Need.TROUBLE;
        if (isReply && waiting != null) {
            String words = WaitsFor.sentence(facts.waitingFor(waiting)).map(KeptReading::words).orElse("");
            return new OpenNeed(
                    period.need(), period.since(), waiting.personId(), period.kind(), waiting.entryId(), waiting.entryId(), words);
        }
        boolean after = period.need() == Need.FELT_UNASKED || period.need() == Need.STORY_UNWRITTEN;
        UUID about = after && facts.enquiry() != null ? AfterDayPeriod.about(period.need(), facts.enquiry()) : facts.account().id();
        return new OpenNeed(period.need(), period.since(), period.personId(), period.kind(), about, null, "");
    }

    /** The message that a need is about: of several who wait each has one. */
    private static @Nullable Waiting waiting(NeedPeriod period, AccountFacts facts) {
        for (Waiting other : facts.exchange().others()) {
            if (period.need() == Need.REPLY_OWED && other.personId() != null && other.personId().equals(period.personId())) {
                return other;
            }
        }
        return facts.waiting();
    }
}
