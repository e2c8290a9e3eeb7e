package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
        if (kind == QuestionKind.APPRECIATION && now.stage().isAfter() && !Timely.isFresh(now)) {
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
        HeardItem item = now.newestOn(topic)
                .filter(heard -> now.quoting().words(heard, now.quoting().speaker(heard)).isPresent())
                .findFirst()
                .orElse(null);
        UUID speaker = item == null ? null : now.quoting().speaker(item);
        PlaceholderValues values = now.placeholderValues()
                .withWords(item == null ? List.of() : now.quoting().words(item, speaker).stream().toList());
        Sentence reason = Sentence.of(reason(now), Phrases.clause(known.topic()));
        return FilledQuestion.inTurn(now, questions.stream(), values)
                .map(said -> said.because(name, reason, repeats(said) ? speaker : null, now.entriesOn(topic)))
                .map(suggestion -> Candidate.scored(now.weight(known.topic()) * share, suggestion));
    }

    private static boolean repeats(FilledQuestion said) {
        return Placeholder.THEIR_WORDS.isIn(said.question().text());
    }

    /** After the day there is nothing left to be early for: what they told us asks for an answer. */
    private String reason(RuleContext now) {
        return "reason." + name + (kind == QuestionKind.HARD && now.stage().isAfter() ? ".after" : "");
    }
}
