package app.earshot.listening;

import app.earshot.domain.HeardItem;
import app.earshot.domain.Question;
import app.earshot.domain.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Two of them told us things that can't both be so: say both back, or ask how they would like to settle it. */
final class DifferentWords implements SuggestionRule {

    private static final String PURPOSE = "clash";

    @Override
    public String name() {
        return "different-words";
    }

    @Override
    public List<Candidate> candidates(Situation now) {
        boolean over = now.stage().isClosed() || now.stage().isAfter();
        if (over || now.isSilenced(PURPOSE)) {
            return List.of();
        }
        return now.map().stream()
                .filter(known -> known.clash() != null && !isSpokenAbout(now, known.clash()))
                .limit(1)
                .flatMap(known -> suggest(now, known, Objects.requireNonNull(known.clash())).stream())
                .map(Candidate::duty)
                .toList();
    }

    private Optional<Suggestion> suggest(Situation now, Known known, Clash clash) {
        List<String> words = new ArrayList<>();
        Stream.of(clash.earlier(), clash.later()).forEach(item -> Spoken.of(item.words()).ifPresent(words::add));
        Filling filling = now.filling().withWords(words);
        Sentence reason = Sentence.of(
                "reason.different-words", Telling.clause(known.topic()), name(now, clash.earlier()), name(now, clash.later()));
        List<UUID> evidence = Stream.of(clash.earlier().entryId(), clash.later().entryId()).distinct().toList();
        return Said.best(now, questions(now, words), filling)
                .map(said -> said.about(known.topic().code()))
                .map(said -> said.because(name(), reason, null, evidence));
    }

    /** A question that takes up both is better than one that takes up none. */
    private static Stream<Question> questions(Situation now, List<String> words) {
        return now.questionsFor(PURPOSE)
                .filter(question -> words.size() < 2 || Placeholder.THEIR_WORDS.isIn(question.text()));
    }

    private static String name(Situation now, HeardItem item) {
        return Objects.requireNonNull(now.name(item.personId()));
    }

    /** Whether somebody asked about it after both had said it. */
    private static boolean isSpokenAbout(Situation now, Clash clash) {
        return now.facts().askedQuestions().entrySet().stream()
                .filter(asked -> QuestionBank.purpose(asked.getKey()).equals(PURPOSE))
                .anyMatch(asked -> asked.getValue().isAfter(clash.later().heardAt()));
    }
}
