package app.earshot.ui.backups;

import app.earshot.domain.Sentence;
import app.earshot.ui.parts.EachMinute;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** Has the notebook backed up while people work. Used on the screen's thread. */
public final class WatchActions {

    private final Tools tools;
    /** What was said last about a backup that could not be made: it is not said again each minute. */
    private @Nullable Sentence told;

    private WatchActions(Tools tools) {
        this.tools = tools;
    }

    /** Looks now and once a minute whether a backup is due, as long as the window is there. */
    public static void begin(Tools tools) {
        WatchActions watch = new WatchActions(tools);
        watch.look();
        EachMinute.whileShown(tools.frame().overlays(), watch::look);
    }

    void look() {
        tools.frame().work()
                .slow("backup", () -> tools.verbs().keepBackups().ifDue())
                .then(newest -> newest.ifPresent(kept -> {
                    told = null;
                    tools.shell().setBackedUpAt(kept.made());
                }))
                .refused(this::tell)
                .unlessRunning()
                // Where the notebook is being closed that makes one of its own.
                .onlyLatest()
                .start();
    }

    private void tell(Refusal why) {
        if (!why.sentence().equals(told)) {
            told = why.sentence();
            tools.frame().problems().refused(why, this::look);
        }
    }
}
