package app.earshot.listening.blindspot;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.Conversation;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Optional;

/** In each of the last three conversations we talked most, as far as somebody noted it down. */
final class WeTalkedMost implements BlindSpotRule {

    @Override
    public String name() {
        return "we-talked-most";
    }

    @Override
    public Scale scale() {
        return Scale.NEITHER;
    }

    @Override
    public Optional<BlindSpot> look(RuleContext now, List<Candidate> candidates) {
        List<Conversation> last = now.facts().conversations();
        boolean ours = last.size() == AccountFacts.NEWEST_CONVERSATIONS
                && last.stream().allMatch(talk -> talk.talkShare() == TalkShare.US);
        if (!ours || now.stage().isClosed()) {
            return Optional.empty();
        }
        Suggestion ask = Candidate.first(candidates, candidate -> !candidate.duty() && candidate.kind() == QuestionKind.OPEN);
        return Optional.of(BlindSpot.of(this, Sentence.of("blind.we-talked-most"), ask, now.lastConversations()));
    }
}
