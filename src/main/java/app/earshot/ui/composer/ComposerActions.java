package app.earshot.ui.composer;

import app.earshot.domain.timeline.Entry;
import app.earshot.ui.composer.line.LineInsertion;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Days;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.LineChoice;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What may be done while writing an entry. Nothing that was typed is ever dropped without a way back. */
public final class ComposerActions {

    private final ComposerModel model;
    private final Tools tools;
    private final Consumer<Entry> saved;
    private final DraftActions drafts;
    private @Nullable EntryDraft putAside;

    /** @param saved is told of an entry once it is kept */
    public ComposerActions(ComposerModel model, Tools tools, Consumer<Entry> saved) {
        this.model = model;
        this.tools = tools;
        this.saved = saved;
        this.drafts = new DraftActions(tools, model);
    }

    /** Goes to an account, with what was being written there. */
    public void open(AccountPage page) {
        if (!page.account().id().equals(drafts.account())) {
            putAside(null);
        }
        drafts.open(page);
    }

    /** Adds a line for a person to go on with, such as a question that was suggested. */
    public void fill(String line, LineChoice choice) {
        model.insert(LineInsertion.below(model.marked().text().get(), model.marked().choices().get(), line, choice), choice.personId());
        writing().chosen();
        call();
    }

    /** Takes a kept entry up to change it. What is being written already comes first. */
    public void edit(Entry entry) {
        boolean busy = !model.marked().text().get().isBlank() && !entry.id().equals(model.entryId().get());
        if (busy) {
            model.refusal().set(Refusal.at(FormField.TEXT, "refused.finish-first"));
        } else if (!entry.id().equals(model.entryId().get())) {
            drafts.show(EntryDraft.of(entry));
        }
        call();
    }

    /** Goes to where one writes. */
    public void call() {
        model.calls().set(model.calls().get() + 1);
    }

    /** What may be done with its text and with what is said about it. */
    WritingActions writing() {
        return drafts.writing();
    }

    /** Keeps what is in the composer as a draft, unless it is kept already. */
    public void keepDraft() {
        drafts.keep();
    }

    /** Keeps the entry. A no is shown where it belongs, and everything stays as it was typed. */
    public void save() {
        UUID id = drafts.account();
        if (id == null || model.saving().get()) {
            return;
        }
        EntryDraft now = model.draft();
        Instant at = now.at() == null ? days().now() : now.at();
        EntryToSave entry = new EntryToSave(
                now.entryId(), id, now.kind(), now.startedBy(), at, now.minutes(), now.text(), now.talkShare(),
                now.people(), now.teammates(), now.choices().byLine());
        model.saving().set(true);
        tools.frame().work()
                .notebook("save/" + id, () -> tools.verbs().saveEntry().run(entry))
                .then(kept -> done(id, now, kept))
                .refused(model.refusal()::set)
                .lastly(() -> model.saving().set(false))
                .start();
    }

    /** Empties the composer, or leaves an entry as it was. It can be brought back until something else is written. */
    public void putAside() {
        EntryDraft now = model.draft();
        putAside(now.isBlank() || now.isUnchanged() ? null : now);
        drafts.showBlank();
        keepDraft();
    }

    public void bringBack() {
        EntryDraft back = putAside;
        if (back != null) {
            putAside(null);
            drafts.show(back);
            keepDraft();
            call();
        }
    }

    private void done(UUID savedIn, EntryDraft was, Entry entry) {
        model.saving().set(false);
        if (savedIn.equals(drafts.account())) {
            putAside(null);
        }
        drafts.saved(savedIn, was);
        saved.accept(entry);
    }

    private void putAside(@Nullable EntryDraft aside) {
        putAside = aside;
        model.putAside().set(aside != null);
    }

    private Days days() {
        return tools.frame().messages().days();
    }
}
