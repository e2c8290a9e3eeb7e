package app.earshot.listening.outlook;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.knowledge.TheirDay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** While their day is within ten days, and something is open: requests, promises of either side. */
public final class NearDayPeriod {

    private static final int NEAR = 10;

    private NearDayPeriod() {}

    /** The entries of what is open, one for each thing. */
    public static List<UUID> open(AccountFacts facts) {
        return Stream.concat(
                        facts.openRequests().stream().map(Request::entryId),
                        facts.openPromises().stream().map(Promise::entryId))
                .toList();
    }

    public static Optional<NeedPeriod> period(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        return enquiry == null || enquiry.stage() != Stage.BOOKED || open(facts).isEmpty()
                ? Optional.empty()
                : TheirDay.last(facts).map(day -> NeedPeriod.from(Need.DAY_NEAR, day.minusDays(NEAR), day).until(day.plusDays(1)));
    }
}
