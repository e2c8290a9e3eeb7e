package app.earshot.listening.asking;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.quoting.Quotability;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.Quoting;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** They said something, and nobody has checked yet that we got it right: say the meaning back. */
final class SayItBack implements SuggestionRule {

    private static final String ANY_TOPIC = "say-back";
    private static final int NEWEST = 8;
    private static final int LATELY = 60;
    private static final double WITHOUT_TOPIC = 4;

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
                .filter(item -> item.saidBackAt() == null && item.replacedBy() == null)
                .filter(item -> !Quotability.isAboutTheDayThatWas(item.topic()) && !Quoting.isPrivate(item) && WorthAsking.isTheirs(now, item))
                .filter(item -> now.facts().waiting() == null || !item.entryId().equals(now.facts().waiting().entryId()))
                .filter(item -> now.isSayingBackDue() || now.daysSince(item.heardAt()) <= LATELY)
                .limit(NEWEST)
                .flatMap(item -> candidate(now, item).stream())
                .forEach(found::add);
        if (now.isSayingBackDue()) {
            inGeneral(now).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Candidate> candidate(RuleContext now, HeardItem item) {
        UUID speaker = now.quoting().speaker(item);
        List<String> words = now.quoting().words(item, speaker).stream().toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        PlaceholderValues values = now.placeholderValues().withPerson(now.name(speaker)).withWords(words);
        return FilledQuestion.inTurn(now, questions(now, item.topic()), values)
                .map(said -> said.about(item.topic()))
                .map(said -> said.because(name(), reason(now, item), speaker, List.of(item.entryId())))
                .map(said -> Candidate.scored(score(now, item), said));
    }

    /** What says back without repeating words, for when nothing that they said can be repeated in one breath. */
    private Optional<Candidate> inGeneral(RuleContext now) {
        Stream<Question> questions = now.questionsFor(ANY_TOPIC);
        HeardItem newest = now.facts().newestHeard().stream()
                .filter(item -> Quoting.canStandAbove(item) && WorthAsking.isTheirs(now, item))
                .findFirst()
                .orElse(null);
        UUID speaker = newest == null ? null : now.quoting().speaker(newest);
        return FilledQuestion.inTurn(now, questions, new PlaceholderValues(null, List.of(), null, null, null))
                .map(said -> said.because(name(), none(now), speaker, now.entriesWithWords()))
                .map(said -> newest == null ? said : said.takingUp(Phrases.oneLine(newest.words())))
                .map(said -> Candidate.scored(1, said));
    }

    /** Those made for the topic, as long as it matters now, then those that suit anything that has words. */
    private static Stream<Question> questions(RuleContext now, @Nullable String topic) {
        TopicKnowledge known = now.known(topic);
        boolean matters = known != null && now.weight(known.topic()) > 0;
        Stream<Question> ofTopic = matters ? now.questionsFor(known.topic().code()) : Stream.of();
        Stream<Question> ofAny = now.questionsFor(ANY_TOPIC);
        return Stream.concat(ofTopic, ofAny)
                .filter(question -> question.kind() == QuestionKind.SAYING_BACK)
                .filter(question -> Placeholder.THEIR_WORDS.isIn(question.text()));
    }

    private static double score(RuleContext now, HeardItem item) {
        TopicKnowledge known = now.known(item.topic());
        double weight = known == null ? WITHOUT_TOPIC : now.weight(known.topic());
        boolean checked = known != null && known.state() == KnowledgeState.SAID_BACK;
        double recent = now.daysSince(item.heardAt()) <= 14 ? 0.7 : 0.5;
        return weight * recent * (checked ? 0.5 : 1) * (now.isSayingBackDue() ? 1.5 : 1);
    }

    private static Sentence reason(RuleContext now, HeardItem item) {
        if (now.isSayingBackDue()) {
            return none(now);
        }
        String name = now.name(item.personId());
        Object when = Phrases.ago(now.day(item.heardAt()), now.today());
        return name == null
                ? Sentence.of("reason.say-it-back.nobody", when)
                : Sentence.of("reason.say-it-back", name, when);
    }

    private static Sentence none(RuleContext now) {
        int heard = now.facts().heardInAll();
        return Sentence.of("reason.say-it-back.none", heard, Phrases.number(heard));
    }
}
