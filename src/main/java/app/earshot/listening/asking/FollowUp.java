package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.Quoting;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** They said something lately that has more behind it: take it up in their words. */
final class FollowUp implements SuggestionRule {

    private static final String ANY_TOPIC = "follow-up";
    /** What one wishes, fears or brings along has more behind it; hours, figures and ways to be reached have not. */
    private static final Set<String> TOPICS = Set.of("hopes", "worries", "must-haves", "must-nots", "moment", "family-culture", "needs", "results");

    private static final int NEWEST = 8;
    private static final int LATELY = 45;

    @Override
    public String name() {
        return "follow-up";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        if (now.stage().isClosed() || now.stage().isAfter()) {
            return List.of();
        }
        return now.facts().newestHeard().stream()
                .filter(item -> item.replacedBy() == null && now.daysSince(item.heardAt()) <= LATELY)
                .filter(item -> !Quoting.isPrivate(item) && WorthAsking.isTheirs(now, item))
                .limit(NEWEST)
                .flatMap(item -> candidate(now, item).stream())
                .toList();
    }

    private Optional<Candidate> candidate(RuleContext now, HeardItem item) {
        TopicKnowledge known = now.known(item.topic());
        UUID speaker = now.quoting().speaker(item);
        List<String> words = now.quoting().words(item, speaker).stream().toList();
        if (known == null || now.weight(known.topic()) == 0 || words.isEmpty() || !TOPICS.contains(known.topic().code())) {
            return Optional.empty();
        }
        String topic = known.topic().code();
        PlaceholderValues values = now.placeholderValues().withPerson(now.name(speaker)).withWords(words);
        return FilledQuestion.inTurn(now, questions(now, topic), values)
                .map(said -> said.about(topic))
                .map(said -> said.because(name(), reason(now, item), speaker, List.of(item.entryId())))
                .map(suggestion -> Candidate.scored(score(now, known, item), suggestion));
    }

    /** Those that repeat the words: "something you told me" leaves everybody guessing. */
    private static Stream<Question> questions(RuleContext now, String topic) {
        return Stream.concat(now.questionsFor(topic), now.questionsFor(ANY_TOPIC))
                .filter(question -> question.kind() == QuestionKind.FOLLOW_UP)
                .filter(question -> Placeholder.THEIR_WORDS.isIn(question.text()));
    }

    private static double score(RuleContext now, TopicKnowledge known, HeardItem item) {
        double recent = now.daysSince(item.heardAt()) <= 14 ? 0.6 : 0.4;
        return now.weight(known.topic()) * recent * (item.saidBackAt() == null ? 1 : 0.7);
    }

    private static Sentence reason(RuleContext now, HeardItem item) {
        String name = now.name(item.personId());
        Object when = Phrases.ago(now.day(item.heardAt()), now.today());
        return name == null ? Sentence.of("reason.follow-up.nobody", when) : Sentence.of("reason.follow-up", name, when);
    }
}
