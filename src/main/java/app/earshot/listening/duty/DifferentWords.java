package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.Topic;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.listening.meaning.Clash;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** They told us things that can't both be so: say both back, or ask how they would like to settle it. */
final class DifferentWords implements SuggestionRule {

    private static final String PURPOSE = "clash";

    @Override
    public String name() {
        return "different-words";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        boolean over = now.stage().isClosed() || now.stage().isAfter();
        if (over || now.history().isSilenced(PURPOSE)) {
            return List.of();
        }
        return now.clashes().stream()
                .filter(clash -> !isSpokenAbout(now, clash))
                .limit(1)
                .flatMap(clash -> suggest(now, clash).stream())
                .map(Candidate::duty)
                .toList();
    }

    private Optional<Suggestion> suggest(RuleContext now, Clash clash) {
        List<String> words = new ArrayList<>();
        Stream.of(clash.earlier(), clash.later()).forEach(item -> now.quoting().words(item, null).ifPresent(words::add));
        if (words.size() < 2) {
            // One without the other would take a side.
            words.clear();
        }
        PlaceholderValues values = now.placeholderValues().withWords(words);
        Topic topic = clash.topic();
        List<UUID> evidence = Stream.of(clash.earlier().entryId(), clash.later().entryId()).distinct().toList();
        return FilledQuestion.best(now, questions(now, words), values)
                .map(said -> said.about(topic == null ? null : topic.code()))
                .map(said -> said.because(name(), reason(now, clash), null, evidence));
    }

    /** A person may have marked anything: things without a topic, from one mouth, or from somebody whom nobody noted. */
    private static Sentence reason(RuleContext now, Clash clash) {
        UUID one = clash.earlier().personId();
        UUID other = clash.later().personId();
        if (!clash.marked() && clash.topic() != null) {
            return Sentence.of("reason.different-words", Phrases.clause(clash.topic()), name(now, one), name(now, other));
        }
        return one != null && one.equals(other)
                ? Sentence.of("reason.marked-words.one-person", name(now, one))
                : Sentence.of("reason.marked-words", name(now, one), name(now, other));
    }

    /** A question that takes up both is better than one that takes up none. */
    private static Stream<Question> questions(RuleContext now, List<String> words) {
        return now.questionsFor(PURPOSE)
                .filter(question -> words.size() < 2 || Placeholder.THEIR_WORDS.isIn(question.text()));
    }

    private static Object name(RuleContext now, @Nullable UUID personId) {
        String name = now.name(personId);
        return name == null ? Sentence.of("names.somebody") : name;
    }

    /** Whether somebody asked about it after it could be known. */
    private static boolean isSpokenAbout(RuleContext now, Clash clash) {
        return now.facts().askedQuestions().entrySet().stream()
                .filter(asked -> QuestionBank.purpose(asked.getKey()).equals(PURPOSE))
                .anyMatch(asked -> asked.getValue().isAfter(clash.since()));
    }
}
