package app.earshot.ui.bin;

import app.earshot.domain.bin.Removed;
import app.earshot.ui.shell.Tools;

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
}
