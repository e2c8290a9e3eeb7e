package app.earshot.listening.outlook;

import app.earshot.domain.facts.AccountFacts;
import java.time.ZoneId;
import java.util.List;

/** One thing that an account's row in a list may have to say. */
interface OutlookRule {

    /** When it has something to say, if ever. */
    List<NeedPeriod> periods(AccountFacts facts, ZoneId zone);
}
