package app.earshot.usecase.timeline;

import app.earshot.domain.AccountFacts;
import app.earshot.domain.Draft;
import app.earshot.domain.Entry;
import app.earshot.domain.EntryKind;
import app.earshot.domain.Side;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.text.MarkedText;
import app.earshot.listening.mirror.Letter;
import app.earshot.usecase.Writing;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a reply answers, and what was begun of it. */
public final class ReadReply {

    private static final int LOOKED_AT = 30;

    private final Writing writing;

    public ReadReply(Writing writing) {
        this.writing = writing;
    }

    /**
     * @param answered the message that is answered, or null if there is none
     * @param begun the reply that was begun and not sent, or null
     * @param free false where something else was begun on the account that would be lost
     */
    public record Found(@Nullable Entry answered, Letter letter, @Nullable Draft begun, boolean free) {}

    /** @param entryId the message to answer, or null for the one that waits, or else the newest of theirs */
    public Found run(UUID accountId, @Nullable UUID entryId) {
        AccountFacts facts = writing.read(session -> session.facts().of(accountId));
        UUID waiting = facts.waiting() == null ? null : facts.waiting().entryId();
        UUID id = entryId != null ? entryId : waiting;
        Optional<Entry> answered = id == null ? newest(accountId) : writing.read(session -> session.entries().find(id));
        Draft draft = writing.read(session -> session.drafts().find(accountId)).orElse(null);
        boolean reply = draft != null && isReply(draft);
        Letter letter = new Letter(
                answered.map(entry -> plain(entry.text())).orElse(""), facts.newestHeard(), facts.openRequests());
        return new Found(answered.orElse(null), letter, reply ? draft : null, draft == null || reply);
    }

    /** Whether what was begun is a mail of ours, which a reply goes on with. */
    public static boolean isReply(Draft draft) {
        return draft.entryId() == null && draft.kind() == EntryKind.EMAIL && draft.startedBy() == Side.US;
    }

    private Optional<Entry> newest(UUID accountId) {
        return writing.read(session -> session.entries().page(accountId, null, LOOKED_AT)).stream()
                .filter(Entry::isMessageIn)
                .findFirst();
    }

    private static String plain(String text) {
        return MarkedText.parse(text).lines().stream().map(MarkedLine::words).collect(Collectors.joining("\n"));
    }
}
