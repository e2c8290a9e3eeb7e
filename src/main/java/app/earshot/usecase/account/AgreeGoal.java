package app.earshot.usecase.account;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Puts what both sides are working toward into one sentence: a new version, the older ones stay. */
public final class AgreeGoal {

    private final Writing writing;

    public AgreeGoal(Writing writing) {
        this.writing = writing;
    }

    public void run(UUID accountId, String words, Set<UUID> agreedBy) {
        String sentence = Words.required(words, FormField.GOAL, "refused.goal-missing");
        int number = writing.read(session -> session.goals().newest(accountId)).map(SharedGoal::number).orElse(0) + 1;
        SharedGoal goal = SharedGoal.agreed(
                writing.newId(), accountId, number, sentence, agreedBy, LocalDate.now(writing.clock()));
        writing.make(
                Sentence.of("done.goal-agreed"),
                accountId,
                session -> session.goals().insert(goal),
                session -> session.goals().delete(goal.id()));
    }
}
