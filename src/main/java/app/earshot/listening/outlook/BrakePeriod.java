package app.earshot.listening.outlook;

import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.brake.Brake;
import java.time.ZoneId;
import java.util.List;

/** While questions rest: it says until when. */
final class BrakePeriod {

    private BrakePeriod() {}

    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        return Brake.all(facts, zone).stream()
                .map(brake -> NeedPeriod.from(Need.BRAKE, brake.from(), brake.until()).until(brake.until()).of(brake.kind().ordinal() + 1))
                .toList();
    }
}
