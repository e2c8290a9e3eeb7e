package app.earshot.ui.backups;

import app.earshot.domain.Sentence;
import app.earshot.ui.shell.Tools;
import app.earshot.usecase.backup.KeepBackups;
import app.earshot.usecase.backup.KeptBackup;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What can be done with backups. */
public final class BackupsActions {

    private final BackupsModel model;
    private final Tools tools;
    private final Consumer<Path> goBack;
    private final SecondPlaceActions second;
    private final InsideActions inside;

    /** @param goBack puts the notebook away, and opens the one that is in a backup in its place */
    public BackupsActions(BackupsModel model, Tools tools, Consumer<Path> goBack) {
        this.model = model;
        this.tools = tools;
        this.goBack = goBack;
        this.second = new SecondPlaceActions(model.second(), tools);
        this.inside = new InsideActions(model.inside(), tools);
    }

    private record Found(List<KeptBackup> all, KeptBackup.Held now) {}

    /** What can be done with the second place. */
    SecondPlaceActions second() {
        return second;
    }

    void refresh() {
        KeepBackups backups = tools.verbs().keepBackups();
        tools.frame().work()
                .slow("backups", () -> new Found(backups.all(), backups.held()))
                .then(this::show)
                .onlyLatest()
                .start();
    }

    private void show(Found found) {
        KeptBackup before = model.chosen().get();
        model.setAll(found.all());
        model.now().set(found.now());
        model.chosen().set(found.all().contains(before) ? before : found.all().stream().findFirst().orElse(null));
    }

    /** What can be done with what is in the one that is looked at. */
    InsideActions inside() {
        return inside;
    }

    /** Looks into one: it is read from its beginning to its end. */
    void choose(KeptBackup backup) {
        model.chosen().set(backup);
        inside.look(backup);
    }

    /** Nobody looks any more. */
    void leave() {
        inside.forget();
    }

    /** Makes one now. */
    void make() {
        model.busy().set(true);
        // Not the look of each minute: whoever asks for one hears of it, whatever that finds meanwhile.
        tools.frame().work()
                .slow("backup/asked", () -> tools.verbs().keepBackups().now())
                .then(made -> {
                    tools.shell().setBackedUpAt(made.made());
                    tools.frame().announcer().tell(Sentence.of("backups.made"));
                    inside.forget();
                    model.chosen().set(made);
                    refresh();
                    second.copyIfThere();
                })
                .lastly(() -> model.busy().set(false))
                .start();
    }

    /** Goes back to the one that is looked at. What stands here now is kept as a backup of its own first. */
    void goBack() {
        KeptBackup to = model.chosen().get();
        if (to != null && !model.busy().get()) {
            model.busy().set(true);
            tools.frame().work()
                    .slow("go-back", () -> tools.verbs().keepBackups().beforeGoingBack())
                    .then(kept -> goBack.accept(to.file()))
                    .lastly(() -> model.busy().set(false))
                    .start();
        }
    }
}
