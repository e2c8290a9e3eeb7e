package app.earshot.usecase.timeline;

import app.earshot.domain.Sentence;
import app.earshot.domain.text.Mark;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import app.earshot.usecase.Writing;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is added to a conversation in the seconds after it was saved: who talked most, and what comes next. */
public final class FinishEntry {

    private final Writing writing;
    private final SaveEntry saveEntry;

    public FinishEntry(Writing writing, SaveEntry saveEntry) {
        this.writing = writing;
        this.saveEntry = saveEntry;
    }

    /** Notes who talked most, or (null) that nobody knows. */
    public Entry talked(UUID entryId, @Nullable TalkShare share) {
        Entry entry = find(entryId);
        return keep(entry, entry.text(), share, "done.talk-noted");
    }

    /**
     * Adds a promise of ours as a line of the entry; its day is read from its words.
     *
     * @throws Refused if no words are given
     */
    public Entry promised(UUID entryId, String words) {
        Entry entry = find(entryId);
        String promise = Words.required(words, FormField.NEXT, "refused.promise-empty").replaceAll("\\R", " ");
        String text = entry.text().stripTrailing();
        String line = Mark.OUR_PROMISE.sign() + " " + promise;
        return keep(entry, text.isEmpty() ? line : text + "\n" + line, entry.talkShare(), "done.promise-noted");
    }

    private Entry keep(Entry entry, String text, @Nullable TalkShare share, String done) {
        EntryToSave changed = new EntryToSave(
                entry.id(), entry.accountId(), entry.kind(), entry.startedBy(), entry.at(), entry.minutes(), text, share,
                entry.people(), entry.teammates(), Map.of());
        return saveEntry.keep(changed, Sentence.of(done), session -> {}, session -> {});
    }

    private Entry find(UUID entryId) {
        return writing.read(session -> session.entries().find(entryId))
                .filter(entry -> entry.removedAt() == null)
                .orElseThrow(() -> Refused.of("refused.entry-gone"));
    }
}
