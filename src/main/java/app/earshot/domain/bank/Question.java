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
 * @param onlyIf what has to be so on an account; empty where it suits everybody
 */
public record Question(
        String id,
        String topic,
        QuestionKind kind,
        Set<Stage> stages,
        Set<Occasion> occasions,
        String text,
        Set<Circumstance> onlyIf) {

    /** One that suits everybody. */
    public Question(String id, String topic, QuestionKind kind, Set<Stage> stages, Set<Occasion> occasions, String text) {
        this(id, topic, kind, stages, occasions, text, Set.of());
    }

    public Question {
        stages = Set.copyOf(stages);
        occasions = Set.copyOf(occasions);
        onlyIf = Set.copyOf(onlyIf);
    }

    /** How much of what it needs is so on few accounts: what is asked of a planner, or of those who marry in winter, tells that we look. */
    public int tellingCircumstances() {
        return (int) onlyIf.stream().filter(Circumstance::isTelling).count();
    }
}
