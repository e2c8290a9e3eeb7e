package app.earshot.listening.asking;

import app.earshot.domain.Side;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.reply.WaitsFor;
import app.earshot.listening.suggestion.RuleContext;

/**
 * Whether this is the moment to bring up something new in writing. While they wait for an answer, or for something we promised, that comes first and a
 * question of ours would be in its way; and who has not marked a word of what they said can't be told what isn't known.
 */
final class FitMoment {

    private static final int A_HANDFUL = 5;
    private static final int A_FEW = 2;

    private FitMoment() {}

    static boolean isFit(RuleContext now) {
        AccountFacts facts = now.facts();
        boolean waiting = facts.waiting() != null && WaitsFor.isOwed(facts);
        boolean late = facts.openPromises().stream().anyMatch(promise -> promise.side() == Side.US && promise.isLate(now.today()));
        return !waiting && !late && facts.openRequests().isEmpty() && isRead(now);
    }

    /**
     * Whether what they said is marked, so far that one may say what isn't known: nobody has said anything yet, or a handful of things are marked, or
     * no more was read and let lie than is marked. Who has booked knows us: of them a thing or two marked is too little to ask out of the blue.
     */
    static boolean isRead(RuleContext now) {
        AccountFacts facts = now.facts();
        int marked = facts.heardInAll();
        boolean enough = marked > (now.stage() == Stage.BOOKED ? A_FEW : 0) && facts.readings(ReadingKind.TOPIC).size() <= marked;
        return facts.newestEntries().isEmpty() || marked >= A_HANDFUL || enough;
    }
}
