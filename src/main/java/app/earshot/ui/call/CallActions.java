package app.earshot.ui.call;

import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.timeline.Entry;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Days;
import app.earshot.usecase.account.AccountPage;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What may be done while somebody is on the telephone. Whatever happens to the program, what was written is kept. */
public final class CallActions {

    private final CallModel model;
    private final Tools tools;
    private final Consumer<Entry> finished;
    private final Runnable discarded;
    private final CallDraftKeeper drafts;
    private final CallTextActions text;
    private final CallStartActions start;

    /**
     * @param finished is told of the entry that a conversation became
     * @param discarded called when one was let go
     */
    public CallActions(CallModel model, Tools tools, Consumer<Entry> finished, Runnable discarded) {
        this.model = model;
        this.tools = tools;
        this.finished = finished;
        this.discarded = discarded;
        this.drafts = new CallDraftKeeper(tools);
        this.text = new CallTextActions(tools, model, this::keep);
        this.start = new CallStartActions(tools, model, drafts, this::begun);
        // A conversation has the window to itself.
        model.inFront().subscribe(tools.shell().alone()::set);
    }

    /** Goes to an account: a conversation with them that was not finished is offered. */
    public void open(AccountPage opened) {
        start.open(opened);
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
        if (start.isPossible()) {
            leave();
            start.begin();
        } else {
            goOn();
        }
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
        if (drafts.isBehind(model.clock().get().until())) {
            keep();
        }
    }

    void turn() {
        model.clock().set(model.clock().get().turn(days().now()));
        keep();
    }

    /** Writes a question down as asked, above the line that is being written; the next one takes its place. */
    void ask(int place) {
        List<Suggestion> asking = model.asking().get();
        if (place < asking.size()) {
            text.ask(asking.get(place));
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
        if (now != null && !model.ending().get()) {
            drafts.keep(now);
        }
    }

    /** What may be done with its text and with what is said about it. */
    CallTextActions text() {
        return text;
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
                    drafts.begin(null);
                    model.end();
                    then.accept(done);
                })
                .refused(model.writing().refusal()::set)
                .lastly(() -> model.ending().set(false))
                .start();
    }

    private void begun() {
        keep();
        text.chosen();
        goOn();
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

    private Days days() {
        return tools.frame().messages().days();
    }
}
