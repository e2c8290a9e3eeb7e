package app.earshot.usecase.questions;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.QuestionKind;
import java.util.Set;

/**
 * A question as a person wrote it.
 *
 * @param purpose the topic, duty or occasion to speak that it is for
 */
public record QuestionWords(
        String purpose, QuestionKind kind, Set<Stage> stages, Set<Occasion> occasions, String text) {

    public QuestionWords {
        stages = Set.copyOf(stages);
        occasions = Set.copyOf(occasions);
    }
}
