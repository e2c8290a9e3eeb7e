package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Topic;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.knowledge.Trace;
import app.earshot.listening.phrase.Phrases;
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

/** Something that matters now has never been heard from anybody: ask for it. */
final class UnheardTopic implements SuggestionRule {

    private static final Set<KnowledgeState> NOT_HEARD =
            Set.of(KnowledgeState.UNKNOWN, KnowledgeState.ASKED, KnowledgeState.MAY_BE_KNOWN);

    @Override
    public String name() {
        return "unheard-topic";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return now.map().stream()
                .filter(known -> NOT_HEARD.contains(known.state()))
                .filter(known -> now.weight(known.topic()) > 0)
                .flatMap(known -> candidates(now, known))
                .toList();
    }

    private Stream<Candidate> candidates(RuleContext now, TopicKnowledge known) {
        String topic = known.topic().code();
        boolean waits = known.state() == KnowledgeState.MAY_BE_KNOWN;
        Sentence reason = waits ? mayStand(known) : reason(now, known.topic());
        List<UUID> evidence = waits ? Trace.entries(known.traces()) : now.lookedAt(topic);
        UUID person = Audience.of(now.facts(), known.topic());
        PlaceholderValues values = now.placeholderValues().withPerson(now.name(person));
        return now.questionsFor(topic)
                .filter(WorthAsking::asks)
                .flatMap(question -> FilledQuestion.with(question, values).stream())
                .map(said -> new Candidate(
                        said.because(name(), reason, person, evidence), TopicScore.of(now, known, said.question()), false, waits));
    }

    private static Sentence mayStand(TopicKnowledge known) {
        return Sentence.of("reason.unheard-topic.may-stand", Phrases.clause(known.topic()), known.traces().getFirst().where());
    }

    private static Sentence reason(RuleContext now, Topic topic) {
        Instant asked = now.facts().asked().get(topic.code());
        return asked == null
                ? Sentence.of("reason.unheard-topic", Phrases.clause(topic))
                : Sentence.of("reason.unheard-topic.asked", Phrases.clause(topic), Phrases.ago(now.day(asked), now.today()));
    }
}
