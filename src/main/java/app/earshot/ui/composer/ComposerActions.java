package app.earshot.ui.composer;

import app.earshot.domain.Side;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
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

    private final Tools tools;
    private final ComposerModel model;
    private final Consumer<Entry> saved;
    private final DraftKeeping drafts;
    private final Map<UUID, Unfinished> elsewhere = new HashMap<>();
    private @Nullable UUID accountId;
    private Unfinished blank = Unfinished.NOTHING;
    private @Nullable Unfinished putAside;
    private boolean saving;

    /** @param saved is told of an entry once it is kept */
    public ComposerActions(Tools tools, ComposerModel model, Consumer<Entry> saved) {
        this.tools = tools;
        this.model = model;
        this.saved = saved;
        this.drafts = new DraftKeeping(tools);
    }

    /** Goes to an account, with what was being written there. */
    public void open(AccountPage page) {
        UUID id = page.account().id();
        boolean same = id.equals(accountId);
        if (!same) {
            leave();
        }
        model.meet(page);
        blank = Unfinished.blank(page);
        if (!same) {
            accountId = id;
            putAside(null);
            Unfinished here = elsewhere.remove(id);
            show(here != null ? here : page.draft() == null ? blank : found(page.draft()));
            drafts.begin(model.unfinished());
            completeDraft();
        }
    }

    /** Adds a line for a person to go on with, such as a question that was suggested. */
    public void fill(String line, LineChoice choice) {
        new LineWriter(model).below(line, choice);
        typed();
        call();
    }

    /** Takes a kept entry up to change it. What is being written already comes first. */
    public void edit(Entry entry) {
        boolean busy = !model.text().get().isBlank() && !entry.id().equals(model.entryId().get());
        if (busy) {
            model.refusal().set(Refusal.at(FormField.TEXT, "refused.finish-first"));
        } else if (!entry.id().equals(model.entryId().get())) {
            show(Unfinished.of(entry));
        }
        call();
    }

    /** Goes to where one writes. */
    public void call() {
        model.calls().set(model.calls().get() + 1);
    }

    /** Called when anything was typed or chosen: what was refused may be right now. */
    public void typed() {
        understand();
        model.refusal().set(null);
    }

    /** Says anew what the lines near the caret mean. */
    public void understand() {
        Days days = days();
        Instant at = model.at().get();
        model.understand(days.dayOf(at == null ? days.now() : at), tools.frame().messages().locale());
    }

    public void choose(int line, LineChoice choice) {
        model.choices().set(model.choices().get().with(line, choice));
        typed();
    }

    /** Another kind. Who began follows from it: one writes down the mails one gets and the calls one makes. */
    public void kind(EntryKind kind) {
        model.kind().set(kind);
        if (model.entryId().get() == null) {
            model.startedBy().set(kind == EntryKind.EMAIL || kind == EntryKind.TEXT ? Side.THEM : blank.startedBy());
        }
        typed();
    }

    /** A whole mail that was pasted happened when its headers say; a person may say otherwise. */
    public void pasted() {
        String text = model.text().get();
        if (model.entryId().get() == null && model.at().get() == null && !text.isBlank()) {
            tools.frame().work()
                    .notebook("composer/mail", () -> tools.verbs().readMail().sentAt(text))
                    .onlyLatest()
                    .then(found -> found.filter(at -> text.equals(model.text().get()) && model.at().get() == null)
                            .ifPresent(this::mailOf))
                    .start();
        }
    }

    private void mailOf(Instant at) {
        if (model.kind().get() == EntryKind.CALL || model.kind().get() == EntryKind.MEETING) {
            kind(EntryKind.EMAIL);
        }
        model.at().set(at);
        typed();
    }

    /** Keeps what is in the composer as a draft, unless it is kept already. */
    public void keepDraft() {
        UUID id = accountId;
        if (id != null && !saving) {
            drafts.keep(id, model.unfinished());
        }
    }

    /** Keeps the entry. A no is shown where it belongs, and everything stays as it was typed. */
    public void save() {
        UUID id = accountId;
        if (id == null || saving) {
            return;
        }
        Unfinished now = model.unfinished();
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
        Unfinished now = model.unfinished();
        putAside(now.isBlank() || now.isUnchanged() ? null : now);
        show(blank);
        keepDraft();
    }

    public void bringBack() {
        Unfinished back = putAside;
        if (back != null) {
            putAside(null);
            show(back);
            keepDraft();
            call();
        }
    }

    private void done(UUID savedIn, Unfinished was, Entry entry) {
        saving = false;
        if (savedIn.equals(accountId)) {
            putAside(null);
            if (model.text().get().equals(was.text())) {
                blank = blank.afterFirstWords();
                show(blank);
                drafts.begin(model.unfinished());
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
            Unfinished now = model.unfinished();
            if (now.isBlank() || now.isUnchanged()) {
                elsewhere.remove(id);
            } else {
                elsewhere.put(id, now);
            }
        }
    }

    private void show(Unfinished unfinished) {
        model.show(unfinished);
        model.caret().set(unfinished.text().length());
        typed();
    }

    private void putAside(@Nullable Unfinished aside) {
        putAside = aside;
        model.putAside().set(aside != null);
    }

    private Unfinished found(@Nullable Draft draft) {
        Objects.requireNonNull(draft);
        boolean old = draft.typedAt().plus(RECENT).isBefore(days().now());
        return Unfinished.of(draft, old);
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
        model.at().set(entry.at());
        typed();
    }

    private Days days() {
        return tools.frame().messages().days();
    }
}
