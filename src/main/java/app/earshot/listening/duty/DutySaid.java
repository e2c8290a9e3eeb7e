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
 * What could be said for a duty.
 *
 * @param rule the name of the rule
 * @param purpose what the texts of the bank are for
 * @param personId whom to say it to, or null if that does not matter
 */
record DutySaid(String rule, String purpose, Sentence reason, @Nullable UUID personId, List<UUID> evidence) {

    /** Nothing where the owner put the duty off or no text suits. */
    List<Candidate> candidates(RuleContext now, PlaceholderValues values) {
        return now.history().isSilenced(purpose)
                ? List.of()
                : FilledQuestion.best(now, now.questionsFor(purpose), values.withPerson(now.name(personId)))
                        .map(said -> Candidate.duty(said.because(rule, reason, personId, evidence)))
                        .stream()
                        .toList();
    }
}
