package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Topic;
import app.earshot.listening.knowledge.Certain;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Audience;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import app.earshot.listening.suggestion.TopicScore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Something that matters now has never been heard from anybody, and nothing that stands anywhere can tell it: ask for it. */
final class UnheardTopic implements SuggestionRule {

    /** Whoever has been talking with us is reached somehow. */
    private static final String HOW_TO_REACH = "how-to-reach";

    /** Things heard. Of whom less is known, one thing is asked in writing and not three: the answer brings more. */
    private static final int KNOWN_A_LITTLE = 5;

    private static final Set<KnowledgeState> NOT_HEARD = Set.of(KnowledgeState.UNKNOWN, KnowledgeState.ASKED);

    @Override
    public String name() {
        return "unheard-topic";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        boolean fit = FitMoment.isFit(now);
        List<Candidate> found = now.map().stream()
                .filter(known -> NOT_HEARD.contains(known.state()) && Timely.isTimely(now, known.topic()))
                .filter(known -> !known.topic().code().equals(HOW_TO_REACH) || now.facts().heardInAll() == 0)
                .filter(known -> Certain.isNothingTold(known.topic(), now.facts(), null))
                .flatMap(known -> candidates(now, known))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
        String first = found.isEmpty() ? "" : found.getFirst().topic();
        boolean known = now.facts().heardInAll() >= KNOWN_A_LITTLE;
        return found.stream().map(each -> fit && (known || each.topic().equals(first)) ? each : each.onlyOnACall()).toList();
    }

    private Stream<Candidate> candidates(RuleContext now, TopicKnowledge known) {
        String topic = known.topic().code();
        Sentence reason = reason(now, known.topic());
        UUID person = Audience.of(now.facts(), known.topic());
        PlaceholderValues values = now.placeholderValues().withPerson(now.spokenName(person));
        return now.questionsFor(topic)
                .filter(WorthAsking::asks)
                .flatMap(question -> FilledQuestion.with(question, values).stream())
                .map(said -> Candidate.scored(
                        TopicScore.of(now, known, said.question()), said.because(name(), reason, person, now.lookedAt(topic))));
    }

    private static Sentence reason(RuleContext now, Topic topic) {
        Instant asked = now.facts().asked().get(topic.code());
        return asked == null
                ? Sentence.of("reason.unheard-topic", Phrases.clause(topic))
                : Sentence.of("reason.unheard-topic.asked", Phrases.clause(topic), Phrases.ago(now.day(asked), now.today()));
    }
}
