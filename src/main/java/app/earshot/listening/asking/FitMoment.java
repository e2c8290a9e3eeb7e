package app.earshot.listening.asking;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.reply.WaitsFor;
import app.earshot.listening.suggestion.RuleContext;

/**
 * Whether this is the moment to bring up something new in writing. While they wait for an answer, or for something we promised, that comes first and a
 * question of ours would be in its way; and who has not marked a word of what they said can't be told what isn't known.
 */
final class FitMoment {

    private FitMoment() {}

    static boolean isFit(RuleContext now) {
        AccountFacts facts = now.facts();
        boolean waiting = facts.waiting() != null && WaitsFor.isOwed(facts);
        boolean late = facts.openPromises().stream().anyMatch(promise -> promise.side() == Side.US && promise.isLate(now.today()));
        return !waiting && !late && facts.openRequests().isEmpty() && isRead(facts);
    }

    /** Whether somebody has marked what they said, or nobody has said anything yet. */
    private static boolean isRead(AccountFacts facts) {
        return facts.heardInAll() > 0 || facts.newestEntries().isEmpty();
    }
}
