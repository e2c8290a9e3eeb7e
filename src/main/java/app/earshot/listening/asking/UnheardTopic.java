package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Topic;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import app.earshot.listening.suggestion.TopicScore;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Something that matters now has never been heard from anybody: ask for it. */
final class UnheardTopic implements SuggestionRule {

    @Override
    public String name() {
        return "unheard-topic";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return now.map().stream()
                .filter(known -> known.state() == KnowledgeState.UNKNOWN || known.state() == KnowledgeState.ASKED)
                .filter(known -> now.weight(known.topic()) > 0)
                .flatMap(known -> candidates(now, known))
                .toList();
    }

    private Stream<Candidate> candidates(RuleContext now, TopicKnowledge known) {
        return now.questionsFor(known.topic().code())
                .filter(WorthAsking::asks)
                .flatMap(question -> FilledQuestion.with(question, now.placeholderValues()).stream())
                .map(said -> Candidate.scored(
                        TopicScore.of(now, known, said.question()),
                        said.because(name(), reason(now, known.topic()), null, List.of())));
    }

    private static Sentence reason(RuleContext now, Topic topic) {
        Instant asked = now.facts().asked().get(topic.code());
        return asked == null
                ? Sentence.of("reason.unheard-topic", Phrases.clause(topic))
                : Sentence.of("reason.unheard-topic.asked", Phrases.clause(topic), Phrases.ago(now.day(asked), now.today()));
    }
}
