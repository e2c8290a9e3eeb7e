package app.earshot.listening.suggestion;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Question;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question picked for this account now, with its reason.
 *
 * @param rule the name of the rule that picked it
 * @param question from the bank; one that suits any topic carries the topic that it is about here
 * @param text what to say, filled in
 * @param reason why, as one plain sentence with the evidence in it
 * @param personId whom to say it to, or null if that does not matter
 * @param evidence the entries that the reason rests on
 */
public record Suggestion(
        String rule, Question question, String text, Sentence reason, @Nullable UUID personId, List<UUID> evidence) {

    public Suggestion {
        evidence = List.copyOf(evidence);
    }

    /** The same for another reason. */
    public Suggestion because(Sentence otherReason, List<UUID> otherEvidence) {
        return new Suggestion(rule, question, text, otherReason, personId, otherEvidence);
    }
}
