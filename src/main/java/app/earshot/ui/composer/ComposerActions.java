package app.earshot.ui.composer;

import app.earshot.domain.draft.Draft;
import app.earshot.domain.timeline.Entry;
import app.earshot.ui.composer.line.LineInsertion;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Days;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.LineChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What may be done while writing an entry. Nothing that was typed is ever dropped without a way back. */
public final class ComposerActions {

    /** A draft older than this is about then and not about now. */
    private static final Duration RECENT = Duration.ofHours(1);

    private final ComposerModel model;
    private final Tools tools;
    private final Consumer<Entry> saved;
    private final DraftKeeper drafts;
    private final WritingActions writing;
    private final Map<UUID, EntryDraft> elsewhere = new HashMap<>();
    private @Nullable UUID accountId;
    private EntryDraft blank = EntryDraft.NOTHING;
    private @Nullable EntryDraft putAside;
    private boolean saving;

    /** @param saved is told of an entry once it is kept */
    public ComposerActions(ComposerModel model, Tools tools, Consumer<Entry> saved) {
        this.model = model;
        this.tools = tools;
        this.saved = saved;
        this.drafts = new DraftKeeper(tools);
        this.writing = new WritingActions(tools, model, () -> blank.startedBy());
    }

    /** Goes to an account, with what was being written there. */
    public void open(AccountPage page) {
        UUID id = page.account().id();
        boolean same = id.equals(accountId);
        if (!same) {
            leave();
        }
        model.meet(page);
        blank = EntryDraft.blank(page);
        if (!same) {
            accountId = id;
            putAside(null);
            EntryDraft here = elsewhere.remove(id);
            show(here != null ? here : page.draft() == null ? blank : found(page.draft()));
            drafts.begin(model.draft());
            completeDraft();
        }
    }

    /** Adds a line for a person to go on with, such as a question that was suggested. */
    public void fill(String line, LineChoice choice) {
        model.insert(LineInsertion.below(model.text().get(), model.choices().get(), line, choice), choice.personId());
        writing.chosen();
        call();
    }

    /** Takes a kept entry up to change it. What is being written already comes first. */
    public void edit(Entry entry) {
        boolean busy = !model.text().get().isBlank() && !entry.id().equals(model.entryId().get());
        if (busy) {
            model.refusal().set(Refusal.at(FormField.TEXT, "refused.finish-first"));
        } else if (!entry.id().equals(model.entryId().get())) {
            show(EntryDraft.of(entry));
        }
        call();
    }

    /** Goes to where one writes. */
    public void call() {
        model.calls().set(model.calls().get() + 1);
    }

    /** What may be done with its text and with what is said about it. */
    WritingActions writing() {
        return writing;
    }

    /** Keeps what is in the composer as a draft, unless it is kept already. */
    public void keepDraft() {
        UUID id = accountId;
        if (id != null && !saving) {
            drafts.keep(id, model.draft());
        }
    }

    /** Keeps the entry. A no is shown where it belongs, and everything stays as it was typed. */
    public void save() {
        UUID id = accountId;
        if (id == null || saving) {
            return;
        }
        EntryDraft now = model.draft();
        Instant at = now.at() == null ? days().now() : now.at();
        EntryToSave entry = new EntryToSave(
                now.entryId(), id, now.kind(), now.startedBy(), at, now.minutes(), now.text(), now.talkShare(),
                now.people(), now.teammates(), now.choices().byLine());
        saving = true;
        tools.frame().work()
                .notebook("save/" + id, () -> tools.verbs().saveEntry().run(entry))
                .then(kept -> done(id, now, kept))
                .refused(model.refusal()::set)
                .lastly(() -> saving = false)
                .start();
    }

    /** Empties the composer, or leaves an entry as it was. It can be brought back until something else is written. */
    public void putAside() {
        EntryDraft now = model.draft();
        putAside(now.isBlank() || now.isUnchanged() ? null : now);
        show(blank);
        keepDraft();
    }

    public void bringBack() {
        EntryDraft back = putAside;
        if (back != null) {
            putAside(null);
            show(back);
            keepDraft();
            call();
        }
    }

    private void done(UUID savedIn, EntryDraft was, Entry entry) {
        saving = false;
        if (savedIn.equals(accountId)) {
            putAside(null);
            if (model.text().get().equals(was.text())) {
                blank = blank.afterFirstWords();
                show(blank);
                drafts.begin(model.draft());
            } else {
                keepDraft();
            }
        } else {
            elsewhere.remove(savedIn);
        }
        saved.accept(entry);
    }

    /** What was begun stays with its account until one comes back. */
    private void leave() {
        UUID id = accountId;
        if (id != null) {
            keepDraft();
            EntryDraft now = model.draft();
            if (now.isBlank() || now.isUnchanged()) {
                elsewhere.remove(id);
            } else {
                elsewhere.put(id, now);
            }
        }
    }

    private void show(EntryDraft unfinished) {
        model.show(unfinished);
        model.caret().set(unfinished.text().length());
        writing.chosen();
    }

    private void putAside(@Nullable EntryDraft aside) {
        putAside = aside;
        model.putAside().set(aside != null);
    }

    private EntryDraft found(@Nullable Draft draft) {
        Objects.requireNonNull(draft);
        boolean old = draft.typedAt().plus(RECENT).isBefore(days().now());
        return EntryDraft.of(draft, old);
    }

    /** The draft of a change knows only the entry's id: when it happened, and what is known of its lines, is read. */
    private void completeDraft() {
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

    private Days days() {
        return tools.frame().messages().days();
    }
}
