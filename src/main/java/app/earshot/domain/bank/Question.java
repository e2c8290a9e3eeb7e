package app.earshot.domain.bank;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import java.util.Set;

/**
 * Something worth saying, from the bank.
 *
 * @param id stable text id, never reused
 * @param topic the code of its topic; empty for duties that belong to none (a late promise, thanks)
 * @param text one thing to say, with placeholders in braces such as {@code {person}}
 */
public record Question(
        String id, String topic, QuestionKind kind, Set<Stage> stages, Set<Occasion> occasions, String text) {

    public Question {
        stages = Set.copyOf(stages);
        occasions = Set.copyOf(occasions);
    }
}
