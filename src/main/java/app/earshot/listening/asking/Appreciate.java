package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.quoting.OwnWords;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.Quoting;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** They told us something that helps, or how it was for them, and nothing of ours has answered it yet: let them know that we noticed. */
final class Appreciate implements SuggestionRule {

    private static final String WORRIES = "worries";
    private static final double SHARE = 0.3;

    @Override
    public String name() {
        return "appreciate";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        if (now.stage().isClosed()) {
            return List.of();
        }
        return now.facts().newestHeard().stream()
                .filter(item -> item.topic() != null && StillOpen.is(now, item) && Quoting.canStandAbove(item))
                .filter(item -> !WORRIES.equals(item.topic()) || OwnWords.isWorry(item.words()))
                .flatMap(item -> candidate(now, item).stream())
                .limit(1)
                .toList();
    }

    private Optional<Candidate> candidate(RuleContext now, HeardItem item) {
        var known = now.known(item.topic());
        if (known == null || now.weight(known.topic()) == 0) {
            return Optional.empty();
        }
        UUID speaker = now.quoting().speaker(item);
        PlaceholderValues values = now.placeholderValues().withPerson(now.spokenName(speaker));
        Sentence reason = Sentence.of("reason.appreciate", Phrases.clause(known.topic()));
        List<Question> questions = now.questionsFor(known.topic().code())
                .filter(question -> question.kind() == QuestionKind.APPRECIATION)
                .toList();
        return FilledQuestion.inTurn(now, questions.stream(), values)
                .map(said -> said.because(name(), reason, speaker, List.of(item.entryId())).takingUp(Phrases.oneLine(item.words())))
                .map(suggestion -> Candidate.scored(now.weight(known.topic()) * SHARE, suggestion));
    }
}
