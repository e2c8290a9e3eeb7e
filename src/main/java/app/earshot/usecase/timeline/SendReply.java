package app.earshot.usecase.timeline;

import app.earshot.domain.Answer;
import app.earshot.domain.Entry;
import app.earshot.domain.Request;
import app.earshot.domain.Sentence;
import app.earshot.store.Session;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.util.ArrayList;
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
        Entry entry = save.read(typed);
        List<Request> before = new ArrayList<>();
        answers.keySet().forEach(id -> before.add(writing.read(session -> session.requests().find(id))
                .orElseThrow(() -> Refused.at("", "refused.request-gone"))));
        Instant now = writing.clock().instant();
        writing.make(
                Sentence.of("done.reply-saved"),
                typed.accountId(),
                session -> {
                    SaveEntry.put(session, entry);
                    before.forEach(request -> answer(session, request, answers.getOrDefault(request.id(), Answer.OPEN), now));
                },
                session -> {
                    before.forEach(request -> session.requests()
                            .answer(request.id(), request.answer(), request.answerWords(), request.rule(), request.answeredAt()));
                    save.takeBack(session, null, entry);
                });
        return entry;
    }

    private static void answer(Session session, Request request, Answer answer, Instant now) {
        session.requests().answer(request.id(), answer, request.answerWords(), "", answer == Answer.OPEN ? null : now);
    }
}
