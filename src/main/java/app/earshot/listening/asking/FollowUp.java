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
import java.util.UUID;
import java.util.stream.Stream;

/** They said something lately that has more behind it: take it up in their words. */
final class FollowUp implements SuggestionRule {

    private static final String ANY_TOPIC = "follow-up";
    private static final int NEWEST = 8;
    private static final int LATELY = 60;

    @Override
    public String name() {
        return "follow-up";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return now.facts().newestHeard().stream()
                .filter(item -> item.replacedBy() == null && now.daysSince(item.heardAt()) <= LATELY)
                .filter(item -> !Quoting.isPrivate(item))
                .limit(NEWEST)
                .flatMap(item -> candidate(now, item).stream())
                .toList();
    }

    private Optional<Candidate> candidate(RuleContext now, HeardItem item) {
        TopicKnowledge known = now.known(item.topic());
        if (known == null || now.weight(known.topic()) == 0) {
            return Optional.empty();
        }
        String topic = known.topic().code();
        UUID speaker = now.quoting().speaker(item);
        List<String> words = now.quoting().words(item, speaker).stream().toList();
        PlaceholderValues values = now.placeholderValues().withPerson(now.name(speaker)).withWords(words);
        return FilledQuestion.inTurn(now, questions(now, topic, !words.isEmpty()), values)
                .map(said -> said.about(topic))
                .map(said -> said.because(name(), reason(now, item), speaker, List.of(item.entryId())))
                .map(suggestion -> words.isEmpty() ? suggestion.takingUp(Phrases.oneLine(item.words())) : suggestion)
                .map(suggestion -> Candidate.scored(score(now, known, item), suggestion));
    }

    /** Those that repeat the words, or, where they can't be, those that take up anything. */
    private static Stream<Question> questions(RuleContext now, String topic, boolean repeats) {
        Stream<Question> ofTopic = repeats ? now.questionsFor(topic) : Stream.of();
        return Stream.concat(ofTopic, now.questionsFor(ANY_TOPIC))
                .filter(question -> question.kind() == QuestionKind.FOLLOW_UP)
                .filter(question -> Placeholder.THEIR_WORDS.isIn(question.text()) == repeats);
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
