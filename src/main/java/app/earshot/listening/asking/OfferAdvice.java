package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.quoting.OwnWords;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * They asked for our view, or said that they don't know what to do, and we said it back and they agreed: now advice is welcome, and it is
 * offered and not given. Unasked nobody wants it.
 */
final class OfferAdvice implements SuggestionRule {

    private static final String ASKED = "advice-asked";
    private static final String UNSURE = "advice-unsure";
    private static final double SHARE = 0.6;

    @Override
    public String name() {
        return "offer-advice";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        if (now.stage().isClosed() || now.stage().isAfter()) {
            return List.of();
        }
        return now.facts().newestHeard().stream()
                .filter(item -> StillOpen.isSaidBack(now.facts(), item) && StillOpen.is(now, item) && isAskedFor(item))
                .flatMap(item -> candidate(now, item).stream())
                .limit(1)
                .toList();
    }

    private static boolean isAskedFor(HeardItem item) {
        return HardWords.canStandAbove(item) && (OwnWords.asksForOurView(item.words()) || OwnWords.isUnsure(item.words()));
    }

    private Optional<Candidate> candidate(RuleContext now, HeardItem item) {
        UUID speaker = now.quoting().speaker(item);
        String name = now.name(speaker);
        TopicKnowledge known = now.known(item.topic());
        if (name == null || known == null) {
            return Optional.empty();
        }
        boolean asked = OwnWords.asksForOurView(item.words());
        PlaceholderValues values = now.placeholderValues().withPerson(name);
        Sentence reason = Sentence.of(asked ? "reason.offer-advice.asked" : "reason.offer-advice", name, Phrases.ago(now.day(item.heardAt()), now.today()));
        return FilledQuestion.inTurn(now, now.questionsFor(asked ? ASKED : UNSURE), values)
                .map(said -> said.about(item.topic()).because(name(), reason, speaker, List.of(item.entryId())))
                .map(said -> Candidate.scored(now.weight(known.topic()) * SHARE, said.takingUp(Phrases.oneLine(item.words()))));
    }
}
