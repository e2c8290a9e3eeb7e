package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Topic;
import app.earshot.listening.knowledge.Certain;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.reply.OwedFor;
import app.earshot.listening.reply.WaitsFor;
import app.earshot.listening.suggestion.Audience;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import app.earshot.listening.suggestion.TopicScore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Something that matters now has never been heard from anybody, and nothing that stands anywhere can tell it: ask for it. */
final class UnheardTopic implements SuggestionRule {

    /** Whoever has been talking with us is reached somehow. */
    private static final String HOW_TO_REACH = "how-to-reach";

    private static final Set<KnowledgeState> NOT_HEARD = Set.of(KnowledgeState.UNKNOWN, KnowledgeState.ASKED);

    @Override
    public String name() {
        return "unheard-topic";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        boolean isFirstLetterOpen = WaitsFor.sentence(now.facts()).filter(waits -> WaitsFor.reason(waits) == OwedFor.FIRST_LETTER).isPresent();
        return now.map().stream()
                .filter(known -> NOT_HEARD.contains(known.state()) && Timely.isTimely(now, known.topic()))
                .filter(known -> !isFirstLetterOpen || Timely.OF_A_FIRST_LETTER.contains(known.topic().code()))
                .filter(known -> !known.topic().code().equals(HOW_TO_REACH) || now.facts().heardInAll() == 0)
                .filter(known -> Certain.isNothingTold(known.topic(), now.facts(), null))
                .flatMap(known -> candidates(now, known))
                .toList();
    }

    private Stream<Candidate> candidates(RuleContext now, TopicKnowledge known) {
        String topic = known.topic().code();
        Sentence reason = reason(now, known.topic());
        UUID person = Audience.of(now.facts(), known.topic());
        PlaceholderValues values = now.placeholderValues().withPerson(now.name(person));
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
