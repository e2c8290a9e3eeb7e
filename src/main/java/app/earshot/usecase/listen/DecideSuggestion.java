package app.earshot.usecase.listen;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.Decision;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a suggestion off, or says never: here, or anywhere. */
public final class DecideSuggestion {

    private final Writing writing;

    public DecideSuggestion(Writing writing) {
        this.writing = writing;
    }

    /** @param until the day from which a suggestion that was put off may come again; null otherwise */
    public void run(UUID accountId, String questionId, AskDecision decision, @Nullable LocalDate until) {
        Decision made = new Decision(
                writing.newId(),
                decision == AskDecision.NEVER ? null : accountId,
                questionId,
                decision,
                writing.clock().instant(),
                until);
        writing.make(
                Sentence.of("done.suggestion-" + decision.code()),
                accountId,
                session -> session.decisions().insert(made),
                session -> session.decisions().delete(made.id()));
    }
}
