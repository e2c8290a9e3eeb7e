package app.earshot.usecase.timeline;

import app.earshot.domain.Answer;
import app.earshot.domain.Entry;
import app.earshot.domain.Request;
import app.earshot.domain.Sentence;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps a reply as sent: the message, what it promises, and which requests it answers, as one step that can be taken back. */
public final class SendReply {

    private final Writing writing;
    private final SaveEntry save;

    public SendReply(Writing writing, SaveEntry save) {
        this.writing = writing;
        this.save = save;
    }

    /**
     * @param answers what the reply says to requests that had no answer
     * @return the entry as it was kept
     * @throws Refused if there is nothing in it
     */
    public Entry run(EntryToSave typed, Map<UUID, Answer> answers) {
        if (Words.tidy(typed.text()).isEmpty()) {
            throw Refused.at("text", "refused.entry-empty");
        }
        List<Request> before = answers.keySet().stream().map(this::request).toList();
        Instant now = writing.clock().instant();
        return save.keep(
                typed,
                Sentence.of("done.reply-saved"),
                session -> {
                    session.drafts().delete(typed.accountId());
                    before.forEach(request ->
                            session.requests().update(answered(request, answers.getOrDefault(request.id(), Answer.OPEN), now)));
                },
                session -> before.forEach(session.requests()::update));
    }

    private Request request(UUID id) {
        return writing.read(session -> session.requests().find(id))
                .orElseThrow(() -> Refused.at("", "refused.request-gone"));
    }

    private static Request answered(Request request, Answer answer, Instant now) {
        return new Request(
                request.id(), request.accountId(), request.entryId(), request.personId(), request.words(), request.place(),
                request.reason(), answer, request.answerWords(), "", answer == Answer.OPEN ? null : now, request.taken());
    }
}
