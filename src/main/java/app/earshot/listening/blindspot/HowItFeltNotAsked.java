package app.earshot.listening.blindspot;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Stage;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.listening.knowledge.Certain;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Their day has been, and nobody has asked how it felt. */
final class HowItFeltNotAsked implements BlindSpotRule {

    private static final String TOPIC = "how-it-felt";
    private static final int DAYS_OF_REST = 3;

    @Override
    public String name() {
        return "how-it-felt-not-asked";
    }

    @Override
    public Scale scale() {
        return Scale.WARMTH;
    }

    @Override
    public Optional<BlindSpot> look(RuleContext now, List<Candidate> candidates) {
        TopicKnowledge known = now.known(TOPIC);
        boolean delivered = now.facts().enquiry() != null && now.stage() == Stage.DELIVERED;
        LocalDate day = TheirDay.last(now.facts()).orElse(null);
        boolean tooEarly = day != null && now.today().isBefore(day.plusDays(DAYS_OF_REST));
        if (!delivered || tooEarly || known == null || known.state() != KnowledgeState.UNKNOWN
                || !Certain.isNothingTold(known.topic(), now.facts(), null) || isGoalChecked(now)) {
            return Optional.empty();
        }
        Suggestion ask = Candidate.first(candidates, candidate -> candidate.topic().equals(TOPIC));
        return Optional.of(BlindSpot.of(this, Sentence.of("blind.how-it-felt-not-asked"), ask, now.lookedAt(TOPIC)));
    }

    private static boolean isGoalChecked(RuleContext now) {
        SharedGoal goal = now.facts().goal();
        return goal != null && goal.outcome() != null;
    }
}
