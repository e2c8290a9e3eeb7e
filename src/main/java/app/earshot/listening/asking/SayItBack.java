package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.quoting.OwnWords;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * They said what they wish, fear or need, and nobody has checked yet that we got it right: say it back, in the words of its sort. Plain facts,
 * figures and what they ask of us want something else than a check.
 */
final class SayItBack implements SuggestionRule {

    private static final String IN_GENERAL = "say-back";
    private static final Set<String> TOPICS = Set.of("hopes", "worries", "moment", "must-haves", "must-nots", "needs", "results");
    private static final int NEWEST = 8;
    /** Days since anything was heard: later nobody waits to hear how we understood them. */
    private static final int LATELY = 21;

    @Override
    public String name() {
        return "say-it-back";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        if (now.stage().isClosed() || now.stage().isAfter()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        now.facts().newestHeard().stream()
                .filter(item -> isOfItsSort(item) && StillOpen.is(now, item) && !StillOpen.isSaidBack(now.facts(), item))
                .limit(NEWEST)
                .flatMap(item -> candidate(now, item).stream())
                .forEach(found::add);
        if (now.isSayingBackDue() && isNew(now)) {
            inGeneral(now).ifPresent(found::add);
        }
        return found;
    }

    /** Whether the words are what the topic says that they are: the text that says them back claims it. */
    private static boolean isOfItsSort(HeardItem item) {
        String topic = item.topic();
        if (topic == null || !TOPICS.contains(topic)) {
            return false;
        }
        return switch (topic) {
            case "worries" -> OwnWords.isWorry(item.words());
            case "must-nots" -> OwnWords.isWish(item.words()) && OwnWords.isRefusal(item.words());
            case "must-haves" -> OwnWords.isWish(item.words()) && !OwnWords.isRefusal(item.words());
            default -> OwnWords.isWish(item.words());
        };
    }

    private static boolean isNew(RuleContext now) {
        Instant last = now.facts().lastHeardAt();
        return last != null && now.daysSince(last) <= LATELY && now.facts().waiting() == null;
    }

    private Optional<Candidate> candidate(RuleContext now, HeardItem item) {
        UUID speaker = now.quoting().speaker(item);
        List<String> words = now.quoting().words(item, speaker).stream().toList();
        TopicKnowledge known = now.known(item.topic());
        if (words.isEmpty() || known == null || now.weight(known.topic()) == 0) {
            return Optional.empty();
        }
        PlaceholderValues values = now.placeholderValues().withPerson(now.spokenName(speaker)).withWords(words);
        Stream<Question> questions = now.questionsFor(known.topic().code())
                .filter(question -> question.kind() == QuestionKind.SAYING_BACK)
                .filter(question -> Placeholder.THEIR_WORDS.isIn(question.text()));
        return FilledQuestion.inTurn(now, questions, values)
                .map(said -> said.because(name(), reason(now, item), speaker, List.of(item.entryId())))
                .map(said -> Candidate.scored(score(now, known), said));
    }

    /** What says back without repeating words, for when nothing that they said can be repeated in one breath. */
    private Optional<Candidate> inGeneral(RuleContext now) {
        return FilledQuestion.inTurn(now, now.questionsFor(IN_GENERAL), new PlaceholderValues(null, List.of(), null, null, null))
                .map(said -> said.because(name(), none(now), null, now.entriesWithWords()))
                .map(said -> Candidate.scored(1, said));
    }

    private static double score(RuleContext now, TopicKnowledge known) {
        boolean checked = known.state() == KnowledgeState.SAID_BACK;
        return now.weight(known.topic()) * 0.7 * (checked ? 0.5 : 1) * (now.isSayingBackDue() ? 1.5 : 1);
    }

    private static Sentence reason(RuleContext now, HeardItem item) {
        String name = now.name(item.personId());
        Object when = Phrases.ago(now.day(item.heardAt()), now.today());
        return name == null ? Sentence.of("reason.say-it-back.nobody", when) : Sentence.of("reason.say-it-back", name, when);
    }

    private static Sentence none(RuleContext now) {
        int heard = now.facts().heardInAll();
        return Sentence.of("reason.say-it-back.none", heard, Phrases.number(heard));
    }
}
