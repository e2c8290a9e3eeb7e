package app.earshot.ui.call;

import app.earshot.domain.Side;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.text.Mark;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.listening.Suggestion;
import app.earshot.ui.composer.ComposerModel;
import app.earshot.ui.composer.LineChoices;
import app.earshot.ui.composer.LineInsertion;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Days;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.timeline.ChoiceLines;
import app.earshot.usecase.timeline.LineChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may be done while somebody is on the telephone. Whatever happens to the program, what was written is kept. */
public final class CallActions {

    /** How much of who talked may be missing after a crash. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final CallModel model;
    private final Tools tools;
    private final Consumer<Entry> finished;
    private final Runnable discarded;
    private @Nullable AccountPage page;
    private @Nullable CallDraft kept;

    /**
     * @param finished is told of the entry that a conversation became
     * @param discarded called when one was let go
     */
    public CallActions(CallModel model, Tools tools, Consumer<Entry> finished, Runnable discarded) {
        this.model = model;
        this.tools = tools;
        this.finished = finished;
        this.discarded = discarded;
        // A conversation has the window to itself.
        model.inFront().subscribe(tools.shell().alone()::set);
        model.writing().people().addListener((people, before, now) -> joined(before, now));
    }

    /** Goes to an account: a conversation with them that was not finished is offered. */
    public void open(AccountPage opened) {
        page = opened;
        UUID id = opened.account().id();
        if (id.equals(model.account().get())) {
            model.offered().set(null);
            model.writing().meet(opened);
            return;
        }
        tools.frame().work()
                .notebook("call/offer", () -> tools.verbs().holdCall().find(id))
                .onlyLatest()
                .then(found -> model.offered().set(isOpen(id) ? found.orElse(null) : null))
                .start();
    }

    /** Into the conversation with the account that is open, or out of it again; it goes on meanwhile. */
    public void toggle() {
        if (model.inFront().get()) {
            stepOut();
        } else {
            begin();
        }
    }

    /** Begins, or goes on with what was not finished. A conversation with somebody else is kept as it stands. */
    void begin() {
        AccountPage here = page;
        if (here == null || here.account().id().equals(model.account().get())) {
            goOn();
            return;
        }
        UUID id = here.account().id();
        leave();
        model.end();
        tools.frame().work()
                .notebook("call/begin", () -> new Preparing(tools.verbs()).of(id))
                .onlyLatest()
                .then(prepared -> begin(here, prepared))
                .start();
    }

    /** Back into the conversation that is going on. */
    void goOn() {
        if (model.account().get() != null) {
            count();
            model.inFront().set(true);
            call();
        }
    }

    /** Looks something up; the conversation goes on. */
    public void stepOut() {
        leave();
        model.inFront().set(false);
    }

    /** Sends what was written on its way to the disk. */
    public void leave() {
        count();
        keep();
    }

    /** Called every second. */
    void tick() {
        count();
        CallDraft before = kept;
        if (before == null || !before.clock().until().plus(HEARTBEAT).isAfter(model.clock().get().until())) {
            keep();
        }
    }

    void turn() {
        model.clock().set(model.clock().get().turn(days().now()));
        keep();
    }

    /** Called with the whole text as it is typed. */
    void typed(String text) {
        model.writing().text().set(text);
    }

    /** The caret is somewhere else in the text. */
    void moved(int caret) {
        model.writing().caret().set(caret);
    }

    /** Something was chosen: what was refused may be right now. */
    private void chosen() {
        understand();
        model.writing().refusal().set(null);
    }

    void people(Set<UUID> theirs) {
        model.writing().people().set(theirs);
        chosen();
        keep();
    }

    void teammates(Set<UUID> ours) {
        model.writing().teammates().set(ours);
        chosen();
        keep();
    }

    void understand() {
        model.writing().understand(days().today(), tools.frame().messages().locale());
    }

    void choose(int line, LineChoice choice) {
        ComposerModel writing = model.writing();
        writing.choices().set(writing.choices().get().with(line, choice));
        chosen();
    }

    void kind(EntryKind kind) {
        model.writing().kind().set(kind);
        keep();
    }

    void startedBy(Side side) {
        model.writing().startedBy().set(side);
        keep();
    }

    /** Writes a question down as asked, above the line that is being written; the next one takes its place. */
    void ask(int place) {
        List<Suggestion> asking = model.asking().get();
        if (place < asking.size()) {
            write(asking.get(place));
            model.refill();
            keep();
            call();
        }
    }

    /** Makes an entry of it. */
    void finish() {
        end("call/finish", over -> tools.verbs().holdCall().finish(over), finished);
    }

    /** Lets it go; it can be brought back. */
    void discard() {
        end("call/discard", over -> {
            tools.verbs().holdCall().discard(over);
            return over;
        }, over -> discarded.run());
    }

    /** Keeps it as it stands, unless it is kept so already. */
    void keep() {
        CallDraft now = model.draft();
        if (now != null && !model.ending().get() && !now.equals(kept)) {
            CallDraft before = kept;
            kept = now;
            tools.frame().work()
                    .notebook("call/" + now.accountId(), () -> {
                        tools.verbs().holdCall().keep(now);
                        return true;
                    })
                    .onlyLatest()
                    .notDone(() -> kept = kept == now ? before : kept)
                    .start();
        }
    }

    private <T> void end(String key, Function<CallDraft, T> verb, Consumer<T> then) {
        count();
        CallDraft over = model.draft();
        if (over == null || model.ending().get()) {
            return;
        }
        model.ending().set(true);
        tools.frame().work()
                .notebook(key, () -> verb.apply(over))
                .then(done -> {
                    kept = null;
                    model.end();
                    then.accept(done);
                })
                .refused(model.writing().refusal()::set)
                .lastly(() -> model.ending().set(false))
                .start();
    }

    private void begin(AccountPage here, Preparation prepared) {
        Instant now = days().now();
        CallDraft before = prepared.unfinished();
        ComposerModel writing = model.writing();
        writing.meet(here);
        writing.clear(here);
        if (before != null) {
            writing.kind().set(before.kind());
            writing.startedBy().set(before.startedBy());
            writing.people().set(before.people());
            writing.teammates().set(before.teammates());
            writing.text().set(before.text());
            writing.choices().set(new LineChoices(ChoiceLines.read(before.choices())));
        }
        writing.caret().set(writing.text().get().length());
        kept = before;
        TalkClock clock = before == null ? TalkClock.beginning(now) : before.clock().at(now);
        model.begin(here.account().id(), before == null ? now : before.beganAt(), clock, prepared);
        keep();
        chosen();
        goOn();
    }

    private void write(Suggestion suggestion) {
        String topic = suggestion.question().topic().isEmpty() ? null : suggestion.question().topic();
        LineChoice choice = new LineChoice(suggestion.personId(), topic, null, "", suggestion.question().id());
        ComposerModel writing = model.writing();
        String line = Mark.ASKED.sign() + " " + suggestion.text();
        writing.insert(
                LineInsertion.above(writing.text().get(), writing.caret().get(), writing.choices().get(), line, choice),
                choice.personId());
        chosen();
    }

    /** Who joins did not say what was written down before: it stays with whoever was alone until then. */
    private void joined(Set<UUID> before, Set<UUID> now) {
        if (model.account().get() == null || before.size() != 1 || now.size() < 2 || !now.containsAll(before)) {
            return;
        }
        model.writing().saidBy(before.iterator().next(), days().today(), tools.frame().messages().locale());
    }

    private void count() {
        if (model.account().get() != null) {
            model.clock().set(model.clock().get().at(days().now()));
        }
    }

    /** Goes to where one writes. */
    private void call() {
        model.writing().calls().set(model.writing().calls().get() + 1);
    }

    private boolean isOpen(UUID id) {
        return page != null && page.account().id().equals(id) && !id.equals(model.account().get());
    }

    private Days days() {
        return tools.frame().messages().days();
    }
}
