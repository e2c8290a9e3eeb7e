package app.earshot.domain.bank;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user changed about one question, or a question of the user's own. What is null stands as the bank has it, so that a newer
 * bank shows through wherever nothing was changed.
 *
 * @param topic the code of its topic; empty for one that belongs to none
 * @param added whether it never was in a bank; then nothing is null
 */
public record QuestionChange(
        String id,
        @Nullable String topic,
        @Nullable QuestionKind kind,
        @Nullable Set<Stage> stages,
        @Nullable Set<Occasion> occasions,
        @Nullable String text,
        boolean added,
        boolean switchedOff,
        Instant changedAt,
        int version) {

    public QuestionChange {
        stages = stages == null ? null : Set.copyOf(stages);
        occasions = occasions == null ? null : Set.copyOf(occasions);
    }

    /** Nothing changed yet about a question of the bank. */
    public static QuestionChange none(String id, Instant at) {
        return new QuestionChange(id, null, null, null, null, null, false, false, at, 0);
    }

    public QuestionChange withSwitchedOff(boolean off, Instant at) {
        return new QuestionChange(id, topic, kind, stages, occasions, text, added, off, at, version);
    }

    public QuestionChange withOccasions(Set<Occasion> wanted) {
        return new QuestionChange(id, topic, kind, stages, wanted, text, added, switchedOff, changedAt, version);
    }

    public QuestionChange withVersion(int kept) {
        return new QuestionChange(id, topic, kind, stages, occasions, text, added, switchedOff, changedAt, kept);
    }

    /** Whether it says something else than the bank does, apart from being switched off. */
    public boolean saysSomething() {
        return added || topic != null || kind != null || stages != null || occasions != null || text != null;
    }
}
