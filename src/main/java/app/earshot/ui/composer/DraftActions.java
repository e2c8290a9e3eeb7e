package app.earshot.ui.composer;

import app.earshot.domain.draft.Draft;
import app.earshot.domain.timeline.Entry;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.account.AccountPage;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which draft stands in the composer: each account has its own, and what was begun stays with it until one comes back. */
final class DraftActions {

    /** A draft older than this is about then and not about now. */
    private static final Duration RECENT = Duration.ofHours(1);

    private final Tools tools;
    private final ComposerModel model;
    private final DraftKeeper drafts;
    private final WritingActions writing;
    private final Map<UUID, EntryDraft> elsewhere = new HashMap<>();
    private @Nullable UUID accountId;
    private EntryDraft blank = EntryDraft.NOTHING;

    DraftActions(Tools tools, ComposerModel model) {
        this.tools = tools;
        this.model = model;
        this.drafts = new DraftKeeper(tools);
        this.writing = new WritingActions(tools, model, () -> blank.startedBy());
    }

    /** What may be done with the text of the draft and with what is said about it. */
    WritingActions writing() {
        return writing;
    }

    /** The account whose draft stands there, or null while there is none. */
    @Nullable UUID account() {
        return accountId;
    }

    /** Goes to an account, with what was being written there. */
    void open(AccountPage page) {
        UUID id = page.account().id();
        boolean same = id.equals(accountId);
        if (!same) {
            leave();
        }
        model.meet(page);
        blank = EntryDraft.blank(page);
        if (!same) {
            accountId = id;
            EntryDraft here = elsewhere.remove(id);
            show(here != null ? here : page.draft() == null ? blank : found(page.draft()));
            drafts.begin(model.draft());
            complete();
        }
    }

    void show(EntryDraft unfinished) {
        model.show(unfinished);
        model.marked().caret().set(unfinished.text().length());
        writing.chosen();
    }

    /** Nothing begun yet. */
    void showBlank() {
        show(blank);
    }

    /** Sends what stands in the composer on its way to the disk, unless it is kept already, or is being saved. */
    void keep() {
        UUID id = accountId;
        if (id != null && !model.saving().get()) {
            drafts.keep(id, model.draft());
        }
    }

    /** A draft became an entry: the next one begins, unless somebody has written on meanwhile. */
    void saved(UUID in, EntryDraft was) {
        if (!in.equals(accountId)) {
            elsewhere.remove(in);
        } else if (model.marked().text().get().equals(was.text())) {
            blank = blank.afterFirstWords();
            show(blank);
            drafts.begin(model.draft());
        } else {
            keep();
        }
    }

    private void leave() {
        UUID id = accountId;
        if (id != null) {
            keep();
            EntryDraft now = model.draft();
            if (now.isBlank() || now.isUnchanged()) {
                elsewhere.remove(id);
            } else {
                elsewhere.put(id, now);
            }
        }
    }

    private EntryDraft found(@Nullable Draft draft) {
        Objects.requireNonNull(draft);
        boolean old = draft.typedAt().plus(RECENT).isBefore(tools.frame().messages().days().now());
        return EntryDraft.of(draft, old);
    }

    /** The draft of a change knows only the entry's id: when it happened, and what is known of its lines, is read. */
    private void complete() {
        UUID changing = model.entryId().get();
        if (changing != null && model.changing().get() == null) {
            tools.frame().work()
                    .notebook("composer", () -> tools.verbs().readTimeline().entry(changing))
                    .then(found -> found.filter(entry -> entry.id().equals(model.entryId().get()))
                            .ifPresentOrElse(this::complete, () -> model.entryId().set(null)))
                    .start();
        }
    }

    private void complete(Entry entry) {
        model.changing().set(entry);
        writing.at(entry.at());
    }
}
