package app.earshot.usecase.timeline;

import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Request;

/**
 * What is noted about a request after they asked.
 *
 * @param reason why they ask, in their words; may be empty
 * @param answer our answer, or {@link Answer#OPEN} to have none
 * @param words what we answered; may be empty
 * @param rule the house rule that we invoked; kept for a no only
 * @param taken how they took our answer; may be empty
 */
public record RequestWords(String reason, Answer answer, String words, String rule, String taken) {

    public static RequestWords of(Request request) {
        return new RequestWords(
                request.reason(), request.answer(), request.answerWords(), request.rule(), request.taken());
    }

    /** The same without an answer, and so without a way they took it. */
    public RequestWords unanswered() {
        return new RequestWords(reason, Answer.OPEN, "", "", "");
    }
}
