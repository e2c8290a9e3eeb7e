package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.FilledQuestion;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What could be said for a duty. Texts that suit equally take turns, from account to account and from day to day.
 *
 * @param rule the name of the rule
 * @param purpose what the texts of the bank are for
 * @param personId whom to say it to, or null if that does not matter
 * @param above their words that it is about, to stand above it; null if the reason names what it is about
 */
record DutySaid(String rule, String purpose, Sentence reason, @Nullable UUID personId, List<UUID> evidence, @Nullable String above) {

    DutySaid(String rule, String purpose, Sentence reason, @Nullable UUID personId, List<UUID> evidence) {
        this(rule, purpose, reason, personId, evidence, null);
    }

    /** The same with their words above it. */
    DutySaid under(@Nullable String words) {
        return new DutySaid(rule, purpose, reason, personId, evidence, words);
    }

    /** Nothing where the owner put the duty off or no text suits. */
    List<Candidate> candidates(RuleContext now, PlaceholderValues values) {
        return now.history().isSilenced(purpose)
                ? List.of()
                : FilledQuestion.inTurn(now, now.questionsFor(purpose), values.withPerson(now.spokenName(personId)))
                        .map(said -> said.because(rule, reason, personId, evidence))
                        .map(said -> above == null ? said : said.takingUp(above))
                        .map(Candidate::duty)
                        .stream()
                        .toList();
    }
}
