package app.earshot.usecase.timeline;

import app.earshot.domain.Sentence;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Request;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes what we answered to a request, the rule behind a no, and how they took it; or the reason they gave, heard later. */
public final class AnswerRequest {

    /** As many rules as can be taken in at a glance. */
    private static final int RULES = 6;

    private final Writing writing;

    public AnswerRequest(Writing writing) {
        this.writing = writing;
    }

    /** Takes the answer back: the request waits again. */
    public void reopen(UUID requestId) {
        note(requestId, RequestWords.of(find(requestId)).unanswered());
    }

    /**
     * Notes all of it at once.
     *
     * @throws Refused if they took an answer one way or another that was never given
     */
    public void note(UUID requestId, RequestWords typed) {
        Request before = find(requestId);
        if (typed.answer() == Answer.OPEN && !typed.taken().isBlank()) {
            throw Refused.at(FormField.TAKEN, "refused.not-answered-yet");
        }
        Request after = new Request(
                before.id(), before.accountId(), before.entryId(), before.personId(), before.words(), before.place(),
                Words.tidy(typed.reason()), typed.answer(), Words.tidy(typed.words()),
                typed.answer() == Answer.NO ? Words.tidy(typed.rule()) : "", answeredAt(before, typed.answer()),
                Words.tidy(typed.taken()));
        if (!after.equals(before)) {
            writing.make(
                    sentence(before, after),
                    before.accountId(),
                    session -> session.requests().update(after),
                    session -> session.requests().update(before));
        }
    }

    /** The house rules that we have invoked before, the one we name most often first. */
    public List<String> rules() {
        return writing.read(session -> session.requests().rules(RULES));
    }

    /** Whoever words an answer anew gave it when they gave it. */
    private @Nullable Instant answeredAt(Request before, Answer answer) {
        boolean same = before.answer() == answer && before.answeredAt() != null;
        return answer == Answer.OPEN ? null : same ? before.answeredAt() : writing.clock().instant();
    }

    private static Sentence sentence(Request before, Request after) {
        boolean answered = before.answer() != after.answer()
                || !before.answerWords().equals(after.answerWords())
                || !before.rule().equals(after.rule());
        if (answered) {
            return Sentence.of("done.request-" + after.answer().code());
        }
        return Sentence.of(before.taken().equals(after.taken()) ? "done.request-reason" : "done.request-taken");
    }

    private Request find(UUID requestId) {
        return writing.read(session -> session.requests().find(requestId))
                .orElseThrow(() -> Refused.of("refused.request-gone"));
    }
}
