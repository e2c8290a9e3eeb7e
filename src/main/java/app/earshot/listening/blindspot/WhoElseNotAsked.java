package app.earshot.listening.blindspot;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Stage;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Optional;

/** They are still choosing, we have talked long enough to ask, and nobody has asked who else they are talking to. */
final class WhoElseNotAsked implements BlindSpotRule {

    private static final String TOPIC = "who-else";
    private static final int TALKED_ENOUGH = 3;

    @Override
    public String name() {
        return "who-else-not-asked";
    }

    @Override
    public Scale scale() {
        return Scale.BUSINESS;
    }

    @Override
    public Optional<BlindSpot> look(RuleContext now, List<Candidate> candidates) {
        TopicKnowledge known = now.known(TOPIC);
        if (!isTimeToKnow(now) || known == null || known.state() != KnowledgeState.UNKNOWN) {
            return Optional.empty();
        }
        Suggestion ask = Candidate.first(candidates, candidate -> candidate.topic().equals(TOPIC));
        return Optional.of(BlindSpot.of(this, Sentence.of("blind.who-else-not-asked"), ask, now.lookedAt(TOPIC)));
    }

    /** In the first breath nobody would ask it; once they told us a few things or have our offer, we should know. */
    private static boolean isTimeToKnow(RuleContext now) {
        boolean choosing = now.facts().enquiry() != null && now.stage().isOpen() && !DeciderNotHeard.isOpen(now);
        return choosing && (now.stage() == Stage.OFFER_MADE || now.facts().heardInAll() >= TALKED_ENOUGH);
    }
}
