package app.earshot.usecase.listen;

import app.earshot.domain.account.Outlook;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.today.OpenNeed;
import app.earshot.listening.outlook.OpenNeeds;
import app.earshot.listening.outlook.OutlookRules;
import app.earshot.store.Session;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What an account's row says and what Today has to say of it, from the same facts.
 *
 * @param needs the most urgent first
 */
record KeptOutlook(Outlook outlook, List<OpenNeed> needs) {

    KeptOutlook {
        needs = List.copyOf(needs);
    }

    static KeptOutlook of(AccountFacts facts, LocalDate today, ZoneId zone) {
        return new KeptOutlook(OutlookRules.of(facts, today, zone), OpenNeeds.of(facts, today, zone));
    }

    /** Whether just this is kept already: then looking at an account writes nothing, and makes no backup differ from the notebook. */
    boolean isKept(Session session, AccountFacts facts) {
        UUID account = facts.account().id();
        return session.outlooks().of(account).filter(outlook::equals).isPresent() && session.openNeeds().isKept(account, needs);
    }

    /** Both together, so that neither ever tells what the other does not. */
    void save(Session session, AccountFacts facts) {
        session.outlooks().save(facts.account().id(), outlook);
        session.openNeeds().replace(facts.account().id(), needs);
    }
}
