package app.earshot.ui.backups;

import app.earshot.domain.Sentence;
import app.earshot.ui.parts.EachMinute;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.backup.KeepSecondPlace;
import app.earshot.usecase.backup.KeptBackup;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has the notebook backed up while people work. Used on the screen's thread. */
public final class WatchActions {

    private final Tools tools;
    /** What was said last about a backup that could not be made: it is not said again each minute. */
    private @Nullable Sentence told;
    private @Nullable Sentence toldOfSecond;

    private WatchActions(Tools tools) {
        this.tools = tools;
    }

    /** Looks now and once a minute whether a backup is due, as long as the window is there. */
    public static void begin(Tools tools) {
        WatchActions watch = new WatchActions(tools);
        KeepSecondPlace second = tools.verbs().keepSecondPlace();
        second.follow(tools.frame().preferences().settings().get().secondPlaces().of(second.notebook()).orElse(null));
        watch.look();
        EachMinute.whileShown(tools.frame().overlays(), watch::look);
    }

    void look() {
        tools.frame().work()
                .slow("backup", () -> tools.verbs().keepBackups().ifDue())
                .then(newest -> newest.ifPresent(this::kept))
                .refused(this::tell)
                .unlessRunning()
                // Where the notebook is being closed that makes one of its own.
                .onlyLatest()
                .start();
    }

    private void kept(KeptBackup newest) {
        told = null;
        tools.shell().setBackedUpAt(newest.made());
        tools.frame().work()
                .slow("backup/second-place", () -> tools.verbs().keepSecondPlace().catchUp(Optional.of(newest)))
                .then(copied -> toldOfSecond = null)
                .refused(this::tellOfSecond)
                .unlessRunning()
                .onlyLatest()
                .start();
    }

    /** Quietly: a stick that is at home is no trouble, and what is missing on it is made up. */
    private void tellOfSecond(Refusal why) {
        if (!why.sentence().equals(toldOfSecond)) {
            toldOfSecond = why.sentence();
            tools.frame().announcer().tell(why.sentence());
        }
    }

    private void tell(Refusal why) {
        if (!why.sentence().equals(told)) {
            told = why.sentence();
            tools.frame().problems().refused(why, this::look);
        }
    }
}
