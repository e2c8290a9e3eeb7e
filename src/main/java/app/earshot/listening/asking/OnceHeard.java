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
import app.earshot.listening.suggestion.Quoting;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What may be said once a topic has been heard: name what we noticed, open what is hard while it is early, and, only after we
 * said it back and they agreed, offer advice. Each once for an account, and only about words said lately that can stand above it: without
 * them nobody knows what is meant.
 *
 * @param name the rule's name
 * @param kind the kind of question that it picks
 * @param onlyAfterSayingBack whether hearing is not enough
 * @param share how much of the topic's weight it is worth
 */
record OnceHeard(String name, QuestionKind kind, boolean onlyAfterSayingBack, double share) implements SuggestionRule {

    /** Days. "You told me what worries you" has an object only while both still know which worry that was. */
    private static final int LATELY = 30;

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
                .sorted(Comparator.comparingInt((TopicKnowledge known) -> now.weight(known.topic())).reversed())
                .flatMap(known -> candidate(now, known).stream())
                .limit(1)
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
                .filter(heard -> now.daysSince(heard.heardAt()) <= LATELY)
                .filter(heard -> Quoting.canStandAbove(heard) && WorthAsking.isTheirs(now, heard))
                .findFirst()
                .orElse(null);
        if (item == null) {
            return Optional.empty();
        }
        UUID speaker = now.quoting().speaker(item);
        PlaceholderValues values = now.placeholderValues().withWords(now.quoting().words(item, speaker).stream().toList());
        Sentence reason = Sentence.of(reason(now), Phrases.clause(known.topic()));
        return FilledQuestion.inTurn(now, questions.stream(), values)
                .map(said -> repeats(said)
                        ? said.because(name, reason, speaker, now.entriesOn(topic))
                        : said.because(name, reason, speaker, List.of(item.entryId())).takingUp(Phrases.oneLine(item.words())))
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
