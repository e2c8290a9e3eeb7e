package app.earshot.listening;

import app.earshot.domain.facts.AccountFacts;
import java.time.ZoneId;
import java.util.List;

/** One thing that an account's row in a list may have to say. */
interface OutlookRule {

    /** When it has something to say, if ever. */
    List<Season> seasons(AccountFacts facts, ZoneId zone);
}
