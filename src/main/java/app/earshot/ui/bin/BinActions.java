package app.earshot.ui.bin;

import app.earshot.domain.Sentence;
import app.earshot.domain.bin.Removed;
import app.earshot.domain.bin.Removed.Kind;
import app.earshot.ui.shell.Tools;
import java.util.Map;
import java.util.function.Consumer;

/** Looks into the bin, and puts things back. */
public final class BinActions {

    static final int MOST = 100;

    private final BinModel model;
    private final Tools tools;

    BinActions(BinModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    void read() {
        tools.frame().work()
                .slow("bin", () -> tools.verbs().putBack().newest(MOST))
                .onlyLatest()
                .then(model::show)
                .start();
    }

    void putBack(Removed removed) {
        tools.frame().work()
                .notebook("bin/" + removed.id() + removed.accountId(), () -> {
                    tools.verbs().putBack().run(removed);
                    return removed;
                })
                .then(back -> read())
                .refused(no -> tools.frame().announcer().tell(no.sentence()))
                .unlessRunning()
                .start();
    }

    /** Asks how much would go. */
    void ask(Consumer<Map<Kind, Integer>> asked) {
        tools.frame().work().notebook("bin/counted", () -> tools.verbs().emptyBin().counted()).then(asked).unlessRunning().start();
    }

    /** Backs up, and lets go of all of it; where no backup can be made nothing goes. */
    void empty() {
        tools.frame().work()
                .slow("bin/back-up", () -> {
                    tools.verbs().emptyBin().backUp();
                    return true;
                })
                .then(kept -> letGo())
                .refused(no -> tools.frame().announcer().tell(no.sentence()))
                .unlessRunning()
                .start();
    }

    private void letGo() {
        tools.frame().work()
                .notebook("bin/empty", () -> {
                    tools.verbs().emptyBin().run();
                    return true;
                })
                .then(gone -> {
                    tools.frame().announcer().tell(Sentence.of("bin.emptied"));
                    read();
                })
                .refused(no -> tools.frame().announcer().tell(no.sentence()))
                .unlessRunning()
                .start();
    }
}
