package app.earshot.usecase.timeline;

import app.earshot.domain.Answer;
import app.earshot.domain.Request;
import app.earshot.domain.Sentence;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.util.UUID;

/** Notes what we answered to a request, and the rule behind a no; or the reason they gave, heard later. */
public final class AnswerRequest {

    private final Writing writing;

    public AnswerRequest(Writing writing) {
        this.writing = writing;
    }

    /** @param rule the house rule that we invoked; kept for a no only */
    public void run(UUID requestId, Answer answer, String words, String rule) {
        Request before = find(requestId);
        Instant when = answer == Answer.OPEN ? null : writing.clock().instant();
        String kept = answer == Answer.NO ? Words.tidy(rule) : "";
        writing.make(
                Sentence.of("done.request-" + answer.code()),
                before.accountId(),
                session -> session.requests().answer(requestId, answer, Words.tidy(words), kept, when),
                session -> session.requests()
                        .answer(requestId, before.answer(), before.answerWords(), before.rule(), before.answeredAt()));
    }

    /** Notes why they ask, in their words. */
    public void reason(UUID requestId, String reason) {
        Request before = find(requestId);
        writing.make(
                Sentence.of("done.request-reason"),
                before.accountId(),
                session -> session.requests().setReason(requestId, Words.tidy(reason)),
                session -> session.requests().setReason(requestId, before.reason()));
    }

    private Request find(UUID requestId) {
        return writing.read(session -> session.requests().find(requestId))
                .orElseThrow(() -> Refused.at("", "refused.request-gone"));
    }
}
