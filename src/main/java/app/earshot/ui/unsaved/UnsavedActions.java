package app.earshot.ui.unsaved;

import app.earshot.domain.Sentence;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetKey;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Toast;
import app.earshot.ui.parts.sheet.WordsKeeper;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.EndingDraft;
import app.earshot.usecase.business.Begun;
import app.earshot.usecase.business.KeepSheet.Waiting;
import app.earshot.usecase.business.Unsaved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Keeps the words of sheets, and leads to those that wait. What the notebook holds is read once and held here, so that no sheet waits
 * for its words: nobody else writes them.
 */
public final class UnsavedActions implements WordsKeeper {

    private final UnsavedModel model;
    private final Tools tools;
    private final Frame frame;
    /** By lanes: a person is changed for all accounts on which they are, so that what was typed of them on one is found on the other. */
    private final Map<String, SheetDraft> drafts = new HashMap<>();
    private final Map<String, Consumer<SheetDraft>> early = new HashMap<>();
    private final BegunActions begun;
    private boolean read;

    public UnsavedActions(UnsavedModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        this.frame = tools.frame();
        this.begun = new BegunActions(tools, model);
    }

    /** Reads what waits. Called once the notebook is open. */
    public void open() {
        frame.work().notebook("sheets", () -> tools.verbs().keepSheet().all()).then(this::found).start();
        begun.open();
    }

    private void found(List<Waiting> waiting) {
        model.waiting().addAll(waiting);
        read = true;
        waiting.forEach(one -> {
            String lane = lane(one.draft().key());
            drafts.putIfAbsent(lane, one.draft());
            Consumer<SheetDraft> found = early.remove(lane);
            if (found != null) {
                // What was typed meanwhile is there already and must not hide what was typed before the program ended.
                noLongerWaits(one.draft().key());
                found.accept(one.draft());
            }
        });
        early.clear();
    }

    @Override
    public void find(SheetKey key, Consumer<SheetDraft> found) {
        if (!read) {
            early.put(lane(key), found);
            return;
        }
        SheetDraft draft = drafts.get(lane(key));
        if (draft != null) {
            noLongerWaits(key);
            found.accept(draft);
        }
    }

    @Override
    public void keep(SheetKey key, String title, List<SheetDraft.Words> words, Runnable notKept) {
        keep(new SheetDraft(key, title, words, frame.messages().days().now()), notKept);
    }

    private void keep(SheetDraft draft, Runnable notKept) {
        drafts.put(lane(draft.key()), draft);
        frame.work()
                .notebook(lane(draft.key()), () -> {
                    tools.verbs().keepSheet().keep(draft);
                    return true;
                })
                .onlyLatest()
                .notDone(notKept)
                .start();
    }

    @Override
    public void saving(SheetKey key, String title, List<SheetDraft.Words> left, Runnable save) {
        EndingDraft.during(new SheetDraft(key, title, left, frame.messages().days().now()), save);
    }

    @Override
    public void drop(SheetKey key) {
        drafts.remove(lane(key));
        noLongerWaits(key);
        frame.work()
                .notebook(lane(key), () -> {
                    tools.verbs().keepSheet().drop(key);
                    return true;
                })
                .onlyLatest()
                .start();
    }

    private void noLongerWaits(SheetKey key) {
        model.waiting().removeIf(one -> one instanceof Waiting sheet && lane(sheet.draft().key()).equals(lane(key)));
    }

    /** One for keeping and forgetting, so that whatever was said last holds. */
    private static String lane(SheetKey key) {
        return "sheet/" + key.sheet() + "/" + key.about();
    }

    /** Leads to where words wait. What they are about may be gone by now: then the words themselves are shown. */
    void goOn(Unsaved unsaved) {
        switch (unsaved) {
            case Unsaved gone when !gone.reachable() -> show(gone);
            case Waiting sheet -> tools.navigator().visit(new Visit.ToSheet(sheet.draft().key(), () -> show(sheet)));
            case Begun account -> begun.goOn(account);
        }
    }

    /** Shows the words themselves. */
    private void show(Unsaved unsaved) {
        new UnsavedSheet(unsaved, this, frame).open();
    }

    /** Says no more of it until the next start. The words stay where they are. */
    void later(Unsaved unsaved) {
        model.waiting().remove(unsaved);
    }

    /** Forgets the words, with a way back. */
    void letGo(Unsaved unsaved) {
        switch (unsaved) {
            case Waiting sheet -> letGo(sheet);
            case Begun account -> begun.letGo(account, this::show);
        }
    }

    private void letGo(Waiting waiting) {
        drop(waiting.draft().key());
        frame.overlays().toast(new Toast(
                frame.messages().text(Sentence.of("unsaved.let-go.done", waiting.draft().title())),
                frame.messages().text(Command.UNDO.key()),
                () -> {
                    keep(waiting.draft(), () -> {});
                    model.waiting().addFirst(waiting);
                }));
    }
}
