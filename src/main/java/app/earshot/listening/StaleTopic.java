package app.earshot.listening;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.QuestionKind;
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
    public List<Candidate> candidates(Situation now) {
        return now.map().stream()
                .filter(known -> known.state() == KnowledgeState.STALE)
                .flatMap(known -> candidates(now, known))
                .toList();
    }

    private Stream<Candidate> candidates(Situation now, Known known) {
        String topic = known.topic().code();
        Instant last = Objects.requireNonNull(known.lastAt());
        Sentence reason = Sentence.of(
                "reason.stale-topic", Telling.clause(known.topic()), Telling.ago(now.day(last), now.today()));
        List<UUID> evidence = now.entriesOn(topic);
        return now.questionsFor(topic)
                .filter(question -> question.kind() == QuestionKind.OPEN && UnheardTopic.invites(question))
                .flatMap(question -> Said.with(question, now.filling()).stream())
                .map(said -> Candidate.worth(
                        Worth.of(now, known, said.question()), said.because(name(), reason, null, evidence)));
    }
}
