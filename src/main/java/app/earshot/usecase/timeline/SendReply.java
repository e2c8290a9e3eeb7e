package app.earshot.usecase.timeline;

import app.earshot.domain.Sentence;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Request;
import app.earshot.store.Session;
import app.earshot.usecase.FormField;
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
     * @param draft the reply as it was written: it is done with, and given back when the reply is taken back
     * @param answers what the reply says to requests that had no answer
     * @return the entry as it was kept
     * @throws Refused if there is nothing in it
     */
    public Entry run(EntryToSave typed, ReplyDraft draft, Map<UUID, Answer> answers) {
        if (Words.tidy(typed.text()).isEmpty()) {
            throw Refused.at(FormField.TEXT, "refused.entry-empty");
        }
        List<Request> before = answers.keySet().stream().map(this::request).toList();
        Instant now = writing.clock().instant();
        return save.keep(
                typed,
                Sentence.of("done.reply-saved"),
                session -> {
                    done(session, draft);
                    before.forEach(request ->
                            session.requests().update(answered(request, answers.getOrDefault(request.id(), Answer.OPEN), now)));
                },
                session -> {
                    giveBack(session, draft);
                    before.forEach(session.requests()::update);
                });
    }

    /** What was begun after this reply stays where it is. */
    private static void done(Session session, ReplyDraft draft) {
        boolean newer = session.replies()
                .find(draft.accountId(), draft.entryId())
                .filter(kept -> kept.typedAt().isAfter(draft.typedAt()))
                .isPresent();
        if (!newer) {
            session.replies().delete(draft.accountId(), draft.entryId());
        }
    }

    /** What was begun meanwhile comes below. */
    private static void giveBack(Session session, ReplyDraft draft) {
        ReplyDraft meanwhile = session.replies().find(draft.accountId(), draft.entryId()).orElse(null);
        session.replies().save(meanwhile == null
                ? draft
                : new ReplyDraft(
                        draft.accountId(), draft.entryId(), draft.text() + "\n\n" + meanwhile.text(), meanwhile.typedAt()));
    }

    private Request request(UUID id) {
        return writing.read(session -> session.requests().find(id))
                .orElseThrow(() -> Refused.of("refused.request-gone"));
    }

    private static Request answered(Request request, Answer answer, Instant now) {
        return new Request(
                request.id(), request.accountId(), request.entryId(), request.personId(), request.words(), request.place(),
                request.reason(), answer, request.answerWords(), "", answer == Answer.OPEN ? null : now, request.taken());
    }
}
