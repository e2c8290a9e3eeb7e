package app.earshot.listening;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.bank.Topic;
import app.earshot.listening.bank.Placeholder;
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
    public List<Candidate> candidates(Situation now) {
        return now.map().stream()
                .filter(known -> known.state() == KnowledgeState.UNKNOWN || known.state() == KnowledgeState.ASKED)
                .filter(known -> now.standing().weight(known.topic()) > 0)
                .flatMap(known -> candidates(now, known))
                .toList();
    }

    private Stream<Candidate> candidates(Situation now, Known known) {
        return now.questionsFor(known.topic().code())
                .filter(UnheardTopic::asks)
                .flatMap(question -> Said.with(question, now.filling()).stream())
                .map(said -> Candidate.worth(
                        Worth.of(now, known, said.question()),
                        said.because(name(), reason(now, known.topic()), null, List.of())));
    }

    /** Whether a question brings up something new, rather than something they said. */
    static boolean asks(Question question) {
        return question.kind() == QuestionKind.OPEN || question.kind() == QuestionKind.CLOSED;
    }

    /** Whether it could be put to somebody who has said nothing about it yet. */
    static boolean invites(Question question) {
        boolean takesUpWords = Placeholder.THEIR_WORDS.isIn(question.text());
        return !takesUpWords && (asks(question) || question.kind() == QuestionKind.FOLLOW_UP);
    }

    private static Sentence reason(Situation now, Topic topic) {
        Instant asked = now.facts().asked().get(topic.code());
        return asked == null
                ? Sentence.of("reason.unheard-topic", Telling.clause(topic))
                : Sentence.of("reason.unheard-topic.asked", Telling.clause(topic), Telling.ago(now.day(asked), now.today()));
    }
}
