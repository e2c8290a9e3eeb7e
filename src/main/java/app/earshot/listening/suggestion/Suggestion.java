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
 * @param takesUp their words that it takes up without repeating them, to be shown above it; null where it repeats them or takes up none
 * @param forWhom says whom it is for where its text does not, or null
 */
public record Suggestion(
        String rule, Question question, String text, Sentence reason, @Nullable UUID personId, List<UUID> evidence, @Nullable String takesUp,
        @Nullable Sentence forWhom) {

    public Suggestion {
        evidence = List.copyOf(evidence);
    }

    /** The same for another reason. */
    public Suggestion because(Sentence otherReason, List<UUID> otherEvidence) {
        return new Suggestion(rule, question, text, otherReason, personId, otherEvidence, takesUp, forWhom);
    }

    /** The same, taking up these words without repeating them. */
    public Suggestion takingUp(String words) {
        return new Suggestion(rule, question, text, reason, personId, evidence, words, forWhom);
    }

    /** The same, saying whom it is for. */
    public Suggestion meantFor(@Nullable Sentence whom) {
        return new Suggestion(rule, question, text, reason, personId, evidence, takesUp, whom);
    }
}
