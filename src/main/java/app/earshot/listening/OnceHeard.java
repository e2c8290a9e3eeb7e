package app.earshot.listening;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
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
    public List<Candidate> candidates(Situation now) {
        if (now.stage().isClosed()) {
            return List.of();
        }
        return now.map().stream()
                .filter(known -> isReady(known) && now.standing().weight(known.topic()) > 0)
                .flatMap(known -> candidate(now, known).stream())
                .toList();
    }

    private boolean isReady(Known known) {
        return known.heard() > 0 && (!onlyAfterSayingBack || known.state() == KnowledgeState.SAID_BACK);
    }

    private Optional<Candidate> candidate(Situation now, Known known) {
        String topic = known.topic().code();
        List<Question> questions = now.questionsFor(topic).filter(question -> question.kind() == kind).toList();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        Filling filling = now.filling()
                .withWords(now.newestOn(topic)
                        .flatMap(item -> Spoken.of(item.words()).stream())
                        .limit(1)
                        .toList());
        Sentence reason = Sentence.of(reason(now), Telling.clause(known.topic()));
        return Said.best(now, questions.stream(), filling)
                .map(said -> said.because(name, reason, null, now.entriesOn(topic)))
                .map(suggestion -> Candidate.worth(now.standing().weight(known.topic()) * share, suggestion));
    }

    /** After the day there is nothing left to be early for: what they told us asks for an answer. */
    private String reason(Situation now) {
        return "reason." + name + (kind == QuestionKind.HARD && now.stage().isAfter() ? ".after" : "");
    }
}
