package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.quoting.OwnWords;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** They said lately what they wish, fear or bring along, and not why: take it up in their words, as long as it is the last that was said about it. */
final class FollowUp implements SuggestionRule {

    private static final String ANY_TOPIC = "follow-up";
    private static final String WORRIES = "worries";
    /** What one wishes, fears or brings along has more behind it; hours, figures and ways to be reached have not. */
    private static final Set<String> TOPICS = Set.of("hopes", WORRIES, "must-haves", "must-nots", "moment", "family-culture", "needs", "results");

    private static final int NEWEST = 8;

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
                .filter(item -> isWorthMore(item) && StillOpen.is(now, item) && LeftOpen.is(now.facts(), item))
                .limit(NEWEST)
                .flatMap(item -> candidate(now, item).stream())
                .toList();
    }

    private static boolean isWorthMore(HeardItem item) {
        boolean said = WORRIES.equals(item.topic()) ? OwnWords.isWorry(item.words()) : OwnWords.isWish(item.words());
        return said && item.topic() != null && TOPICS.contains(item.topic());
    }

    private Optional<Candidate> candidate(RuleContext now, HeardItem item) {
        TopicKnowledge known = now.known(item.topic());
        UUID speaker = now.quoting().speaker(item);
        List<String> words = now.quoting().words(item, speaker).stream().toList();
        if (known == null || now.weight(known.topic()) == 0 || words.isEmpty()) {
            return Optional.empty();
        }
        String topic = known.topic().code();
        PlaceholderValues values = now.placeholderValues().withPerson(now.spokenName(speaker)).withWords(words);
        return FilledQuestion.inTurn(now, questions(now, topic), values)
                .map(said -> said.about(topic))
                .map(said -> said.because(name(), reason(now, item), speaker, List.of(item.entryId())))
                .map(suggestion -> Candidate.scored(score(now, known, item), suggestion));
    }

    /** Those that repeat the words: "something you told me" leaves everybody guessing. Those made for the topic go before those for any. */
    private static Stream<Question> questions(RuleContext now, String topic) {
        List<Question> ofTopic = takingUp(now.questionsFor(topic));
        return (ofTopic.isEmpty() ? takingUp(now.questionsFor(ANY_TOPIC)) : ofTopic).stream();
    }

    private static List<Question> takingUp(Stream<Question> questions) {
        return questions
                .filter(question -> question.kind() == QuestionKind.FOLLOW_UP)
                .filter(question -> Placeholder.THEIR_WORDS.isIn(question.text()))
                .toList();
    }

    private static double score(RuleContext now, TopicKnowledge known, HeardItem item) {
        return now.weight(known.topic()) * 0.6 * (StillOpen.isSaidBack(now.facts(), item) ? 0.7 : 1);
    }

    private static Sentence reason(RuleContext now, HeardItem item) {
        String name = now.name(item.personId());
        Object when = Phrases.ago(now.day(item.heardAt()), now.today());
        return name == null ? Sentence.of("reason.follow-up.nobody", when) : Sentence.of("reason.follow-up", name, when);
    }
}
