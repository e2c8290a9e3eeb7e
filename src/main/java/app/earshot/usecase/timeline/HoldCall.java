package app.earshot.usecase.timeline;

import app.earshot.domain.Sentence;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.timeline.Entry;
import app.earshot.store.Session;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps a conversation while it goes on, makes an entry of it when it is over, or lets it go. */
public final class HoldCall {

    private final Writing writing;
    private final SaveEntry saveEntry;

    public HoldCall(Writing writing, SaveEntry saveEntry) {
        this.writing = writing;
        this.saveEntry = saveEntry;
    }

    /** The conversation that was not finished, as after a crash. */
    public Optional<CallDraft> find(UUID accountId) {
        return writing.read(session -> session.calls().find(accountId));
    }

    /** Keeps it as it stands now, on the disk before this returns. */
    public void keep(CallDraft call) {
        writing.keepQuietly(session -> session.calls().save(call));
    }

    /**
     * Makes an entry of it. That somebody called is worth an entry, also if not a word was written down. Taken back, the conversation
     * is there again to go on with. Where the computer's clock was set back meanwhile, it began no later than now.
     */
    public Entry finish(CallDraft call) {
        Instant now = writing.clock().instant();
        EntryToSave over = new EntryToSave(
                null, call.accountId(), call.kind(), call.startedBy(), call.beganAt().isAfter(now) ? now : call.beganAt(),
                call.clock().minutes(),
                call.text().stripTrailing(), call.clock().share(), call.people(), call.teammates(),
                ChoiceLines.read(call.choices()));
        return saveEntry.keep(
                over,
                Sentence.of("done.entry-saved"),
                session -> session.calls().delete(call.accountId()),
                session -> bringBack(session, call));
    }

    /** Lets it go as if it had not been. */
    public void discard(CallDraft call) {
        writing.make(
                Sentence.of("done.call-discarded"),
                call.accountId(),
                session -> session.calls().delete(call.accountId()),
                session -> bringBack(session, call));
    }

    /**
     * An account has one call going on. If another one has begun since, this one stays an entry, or its words would be hidden.
     */
    private static void bringBack(Session session, CallDraft call) {
        boolean another = session.calls().find(call.accountId()).stream()
                .anyMatch(held -> !held.beganAt().equals(call.beganAt()));
        if (another) {
            throw Refused.of("refused.call-goes-on");
        }
        session.calls().save(call);
    }
}
