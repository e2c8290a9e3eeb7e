package app.earshot.listening.suggestion;

import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.bank.Topic;
import app.earshot.listening.bank.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion that a rule would like to make, before it is weighed against the others.
 *
 * @param score how much it is worth asking, compared with other candidates that are no duties
 * @param duty whether it comes before all that is merely worth knowing
 * @param waits whether the answer may stand somewhere already: it comes after all that nobody can know yet
 * @param onACall whether it is only for when one speaks with them anyway
 */
public record Candidate(Suggestion suggestion, double score, boolean duty, boolean waits, boolean onACall) {

    /** The best suggestion that is so, or null if there is none. */
    public static @Nullable Suggestion first(List<Candidate> bestFirst, Predicate<Candidate> which) {
        return bestFirst.stream().filter(which).map(Candidate::suggestion).findFirst().orElse(null);
    }

    public static Candidate duty(Suggestion suggestion) {
        return new Candidate(suggestion, 0, true, false, false);
    }

    public static Candidate scored(double score, Suggestion suggestion) {
        return new Candidate(suggestion, score, false, false, false);
    }

    /** What waits until somebody has looked where the answer may stand. */
    public static Candidate waiting(double score, Suggestion suggestion) {
        return new Candidate(suggestion, score, false, true, false);
    }

    /** The same, only for when one speaks with them anyway. */
    public Candidate onlyOnACall() {
        return new Candidate(suggestion, score, duty, waits, true);
    }

    /** The code of its topic, empty if it has none. */
    public String topic() {
        return suggestion.question().topic();
    }

    public String id() {
        return suggestion.question().id();
    }

    public QuestionKind kind() {
        return suggestion.question().kind();
    }

    /** Whether it is on the scale of business or of warmth; nothing for duties and for what only says back what was heard. */
    public Optional<Boolean> asksForBusiness(Catalogue catalogue) {
        boolean onlyRepeats = kind() == QuestionKind.SAYING_BACK || kind() == QuestionKind.SUMMARY;
        return duty || onlyRepeats ? Optional.empty() : catalogue.topic(topic()).map(Topic::business);
    }
}
