package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.phrase.QuotableWords;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Optional;

/**
 * What may be said once a topic has been heard: name what we noticed, open what is hard while it is early, and, only after we
 * said it back and they agreed, offer advice.
 *
 * @param name the rule's name
 * @param kind the kind of question that it picks
 * @param onlyAfterSayingBack whether hearing is not enough
 * @param share how much of the topic's weight it is worth
 */
record OnceHeard(String name, QuestionKind kind, boolean onlyAfterSayingBack, double share) implements SuggestionRule {

    static OnceHeard appreciate() {
        return new OnceHeard("appreciate", QuestionKind.APPRECIATION, false, 0.3);
    }

    static OnceHeard openWhatIsHard() {
        return new OnceHeard("open-what-is-hard", QuestionKind.HARD, false, 0.45);
    }

    static OnceHeard offerAdvice() {
        return new OnceHeard("offer-advice", QuestionKind.ADVICE, true, 0.5);
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        if (now.stage().isClosed()) {
            return List.of();
        }
        return now.map().stream()
                .filter(known -> isReady(known) && now.weight(known.topic()) > 0)
                .flatMap(known -> candidate(now, known).stream())
                .toList();
    }

    private boolean isReady(TopicKnowledge known) {
        return known.heard() > 0 && (!onlyAfterSayingBack || known.state() == KnowledgeState.SAID_BACK);
    }

    private Optional<Candidate> candidate(RuleContext now, TopicKnowledge known) {
        String topic = known.topic().code();
        List<Question> questions = now.questionsFor(topic).filter(question -> question.kind() == kind).toList();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        PlaceholderValues values = now.placeholderValues()
                .withWords(now.newestOn(topic)
                        .flatMap(item -> QuotableWords.of(item.words()).stream())
                        .limit(1)
                        .toList());
        Sentence reason = Sentence.of(reason(now), Phrases.clause(known.topic()));
        return FilledQuestion.best(now, questions.stream(), values)
                .map(said -> said.because(name, reason, null, now.entriesOn(topic)))
                .map(suggestion -> Candidate.scored(now.weight(known.topic()) * share, suggestion));
    }

    /** After the day there is nothing left to be early for: what they told us asks for an answer. */
    private String reason(RuleContext now) {
        return "reason." + name + (kind == QuestionKind.HARD && now.stage().isAfter() ? ".after" : "");
    }
}
