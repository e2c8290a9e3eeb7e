package app.earshot.ui.backups;

import app.earshot.ui.shell.Tools;
import app.earshot.usecase.backup.KeepSecondPlace;
import java.nio.file.Path;

/** What can be done with the second place. */
final class SecondPlaceActions {

    private final SecondPlaceModel model;
    private final Tools tools;

    SecondPlaceActions(SecondPlaceModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    /** Looks there, as long as that takes. */
    void refresh() {
        tools.frame().work()
                .slow("second-place/look", keep()::look)
                .then(model.seen()::set)
                .onlyLatest()
                .start();
    }

    /** Asks for a folder. */
    void choose() {
        tools.frame().picker().folder(
                tools.frame().messages().text("second-place.folder-title"), Path.of(System.getProperty("user.home")),
                chosen -> chosen.ifPresent(this::settleIn));
    }

    private void settleIn(Path chosen) {
        model.refusal().set(null);
        tools.frame().work()
                .slow("second-place/choose", () -> keep().settleIn(chosen))
                .then(place -> {
                    tools.frame().preferences().keepSecondPlace(keep().notebook(), place);
                    copy();
                })
                .refused(model.refusal()::set)
                .unlessRunning()
                .start();
    }

    /** Copies there what is missing. */
    void copy() {
        model.copying().set(true);
        tools.frame().work()
                .slow("second-place/copy", () -> keep().catchUp(tools.verbs().keepBackups().newest()))
                .then(copied -> model.refusal().set(null))
                .refused(model.refusal()::set)
                .lastly(() -> {
                    model.copying().set(false);
                    refresh();
                })
                .start();
    }

    /** The same where there is a second place, after a backup was made. */
    void copyIfThere() {
        if (model.seen().get().folder() != null) {
            copy();
        }
    }

    /** There is none from now on. What stands there stays. */
    void stop() {
        keep().follow(null);
        tools.frame().preferences().keepSecondPlace(keep().notebook(), null);
        model.refusal().set(null);
        refresh();
    }

    private KeepSecondPlace keep() {
        return tools.verbs().keepSecondPlace();
    }
}
