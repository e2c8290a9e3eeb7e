package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.QuestionKind;
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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Something that matters now was heard so long ago that it may have changed: ask again. */
final class StaleTopic implements SuggestionRule {

    @Override
    public String name() {
        return "stale-topic";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return now.map().stream()
                .filter(known -> known.state() == KnowledgeState.STALE)
                .flatMap(known -> candidates(now, known))
                .toList();
    }

    private Stream<Candidate> candidates(RuleContext now, TopicKnowledge known) {
        String topic = known.topic().code();
        Instant last = Objects.requireNonNull(known.lastAt());
        boolean waits = !known.traces().isEmpty();
        Object ago = Phrases.ago(now.day(last), now.today());
        Sentence reason = waits
                ? Sentence.of("reason.stale-topic.may-stand", Phrases.clause(known.topic()), ago, known.traces().getFirst().where())
                : Sentence.of("reason.stale-topic", Phrases.clause(known.topic()), ago);
        List<UUID> evidence = waits ? Trace.entries(known.traces()) : now.entriesOn(topic);
        UUID person = Audience.of(now.facts(), known.topic());
        PlaceholderValues values = now.placeholderValues().withPerson(now.name(person));
        return now.questionsFor(topic)
                .filter(question -> question.kind() == QuestionKind.OPEN && WorthAsking.invites(question))
                .flatMap(question -> FilledQuestion.with(question, values).stream())
                .map(said -> new Candidate(
                        said.because(name(), reason, person, evidence), TopicScore.of(now, known, said.question()), false, waits));
    }
}
