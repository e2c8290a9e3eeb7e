package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.answer.Opening;
import app.earshot.listening.answer.Openings;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What could be said for a duty. Texts that suit equally take turns, from account to account and from day to day.
 *
 * @param rule the name of the rule
 * @param purpose what the texts of the bank are for
 * @param personId whom to say it to, or null if that does not matter
 * @param above their words that it is about, to stand above it; null if the reason names what it is about
 * @param named whether a text that calls them by name comes first
 * @param before what the texts are for that it begins with ("I'm sorry you had to wait"), in their order
 */
public record DutySaid(
        String rule, String purpose, Sentence reason, @Nullable UUID personId, List<UUID> evidence, @Nullable String above, List<Opening> before,
        boolean named) {

    public DutySaid(String rule, String purpose, Sentence reason, @Nullable UUID personId, List<UUID> evidence) {
        this(rule, purpose, reason, personId, evidence, null, List.of(), false);
    }

    /** The same with their words above it. */
    public DutySaid under(@Nullable String words) {
        return new DutySaid(rule, purpose, reason, personId, evidence, words, before, named);
    }

    /** The same, beginning with something. */
    DutySaid after(@Nullable String beginning) {
        return after(beginning == null ? List.of() : List.of(new Opening(beginning, List.of())));
    }

    /** The same, beginning with several things. */
    DutySaid after(List<Opening> beginnings) {
        return new DutySaid(rule, purpose, reason, personId, evidence, above, beginnings, named);
    }

    /** The same, by name before all that has none, where a name may be said. */
    DutySaid byName(RuleContext now) {
        return new DutySaid(rule, purpose, reason, personId, evidence, above, before, now.spokenName(personId) != null);
    }

    /** About a promise of ours: by what was promised. */
    static List<Candidate> ofPromise(DutySaid said, RuleContext now, Promise promise) {
        PlaceholderValues values = now.placeholderValues().withDate(promise.dueOn());
        List<Opening> openings = Openings.ofPromise(promise.words(), said.purpose());
        return openings.stream()
                .filter(opening -> !isSilenced(now, openings))
                .map(opening -> said.candidates(now, values, opening))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether the owner put one of them off: then none is said in its place. */
    static boolean isSilenced(RuleContext now, List<Opening> openings) {
        return openings.stream().map(Opening::purpose).anyMatch(now.history()::isSilenced);
    }

    /** The same for an opening of the answer. */
    public List<Candidate> candidates(RuleContext now, PlaceholderValues values, Opening opening) {
        return new DutySaid(rule, opening.purpose(), reason, personId, evidence, above, before, named).candidates(now, (opening.day() == null ? values : values.withDate(opening.day())).withWords(opening.words()));
    }

    /** Nothing where the owner put the duty off or no text suits. */
    public List<Candidate> candidates(RuleContext now, PlaceholderValues values) {
        return now.history().isSilenced(purpose)
                ? List.of()
                : filled(now, values.withPerson(now.spokenName(personId)))
                        .map(said -> said.because(rule, reason, personId, evidence))
                        .map(said -> above == null ? said : said.takingUp(above))
                        .map(Candidate::duty)
                        .stream()
                        .toList();
    }

    /** What names the thing comes before what doesn't; nobody is called by name twice in two sentences. */
    private Optional<FilledQuestion> filled(RuleContext now, PlaceholderValues values) {
        Predicate<Question> byName = question -> Placeholder.PERSON.isIn(question.text());
        List<String> begins = beginnings(now, values, byName);
        PlaceholderValues rest = begins.isEmpty() ? values : values.withPerson(null);
        Predicate<Question> first = named ? byName : question -> Placeholder.THEIR_WORDS.isIn(question.text());
        return FilledQuestion.inTurn(now, now.questionsFor(purpose).filter(first), rest)
                .or(() -> FilledQuestion.inTurn(now, now.questionsFor(purpose), rest))
                .map(said -> begins.isEmpty() ? said : new FilledQuestion(said.question(), String.join(" ", begins) + " " + said.text()));
    }

    private List<String> beginnings(RuleContext now, PlaceholderValues values, Predicate<Question> byName) {
        List<String> texts = new ArrayList<>();
        for (Opening opening : before) {
            PlaceholderValues filled = (texts.isEmpty() ? values : values.withPerson(null)).withWords(opening.words());
            FilledQuestion.inTurn(now, now.questionsFor(opening.purpose()).filter(byName), filled)
                    .or(() -> FilledQuestion.inTurn(now, now.questionsFor(opening.purpose()), filled))
                    .ifPresent(said -> texts.add(said.text()));
        }
        return texts;
    }
}
