package app.earshot.ui.welcome;

import app.earshot.domain.Sentence;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.work.Job;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** The three ways into a notebook. */
public final class WelcomeActions {

    private static final String KEY = "open-notebook";

    /** What is wrong with a notebook that its backup would set right; not that it is open, say. */
    private static final Set<String> MENDED_BY_A_BACKUP = Set.of(
            "notebook.refused.damaged", "notebook.refused.behind", "notebook.refused.foreign", "notebook.refused.not-a-notebook",
            "notebook.refused.misnamed");

    /** What is wrong with a file of which parts can be read all the same. */
    private static final Set<String> READABLE_IN_PARTS = Set.of("notebook.refused.damaged", "notebook.refused.foreign");

    private final WelcomeModel model;
    private final OpenHandler opener;
    private final Frame frame;

    public WelcomeActions(WelcomeModel model, Frame frame, OpenHandler opener) {
        this.model = model;
        this.opener = opener;
        this.frame = frame;
    }

    void business(String typed) {
        model.business().set(typed);
    }

    void owner(String typed) {
        model.owner().set(typed);
    }

    void create() {
        String business = model.business().get().strip();
        String owner = model.owner().get().strip();
        Path folder = model.folder().getValue();
        if (owner.isEmpty()) {
            model.refuse(Refusal.at(FormField.OWNER, "welcome.owner-missing"));
        } else {
            enter("welcome.beginning", frame.work().slow(KEY, () -> opener.create(folder, business, owner)), model::refuse);
        }
    }

    void demo() {
        enter("welcome.filling-demo", frame.work().slow(KEY, opener::demo), model::refuse);
    }

    void open() {
        frame.picker()
                .folder(frame.messages().text("welcome.open-title"), model.home(), chosen -> chosen.ifPresent(this::open));
    }

    /** Tries the one that was open last once more: its disk may be there again. */
    void openMissing() {
        Path missing = model.missing();
        if (missing != null) {
            open(missing);
        }
    }

    void choosePlace() {
        frame.picker()
                .folder(frame.messages().text("welcome.place-title"), model.home(), chosen -> chosen.ifPresent(
                        parent -> model.choose(parent.resolve(model.folder().getValue().getFileName()))));
    }

    private void open(Path folder) {
        enter("welcome.opening", frame.work().slow(KEY, () -> opener.open(folder)), no -> refused(no, folder));
    }

    /** Says why a notebook could not be opened, and looks whether there is a backup that could be in its place. */
    void refused(Refusal no, Path folder) {
        model.refuse(no);
        if (MENDED_BY_A_BACKUP.contains(no.sentence().key())) {
            frame.work()
                    .slow("newest-backup", () -> opener.newestBackup(folder))
                    .then(found -> model.offer(found.map(backup -> new WelcomeModel.Offer(folder, backup)).orElse(null)))
                    .start();
        }
        if (READABLE_IN_PARTS.contains(no.sentence().key())) {
            frame.work()
                    .slow("readable-parts", () -> opener.readable(folder))
                    .then(found -> model.salvageable(found.map(parts -> new WelcomeModel.Salvageable(folder, parts)).orElse(null)))
                    .start();
        }
    }

    /** Puts what can be read of the damaged notebook into a new one beside it. */
    void salvage() {
        WelcomeModel.Salvageable found = model.salvageable().get();
        WelcomeModel.Offer offer = model.offer().get();
        if (found != null) {
            Path name = found.folder().getFileName();
            String beside = FolderName.of(frame.messages().text("welcome.salvaged-folder", name == null ? model.fallback() : name.toString()), model.fallback());
            String account = frame.messages().text("welcome.lost-account");
            String person = frame.messages().text("welcome.lost-person");
            enter(
                    "welcome.salvaging",
                    frame.work().slow(KEY, () -> opener.salvage(found.folder(), found.folder().resolveSibling(beside), account, person)),
                    no -> {
                        model.refuse(no);
                        model.salvageable(found);
                        model.offer(offer);
                    });
        }
    }

    /** Opens the backup that is offered. */
    void goBack() {
        WelcomeModel.Offer offer = model.offer().get();
        if (offer != null) {
            enter(
                    "welcome.going-back", frame.work().slow(KEY, () -> opener.goBack(offer.folder(), offer.backup().file())),
                    no -> {
                        model.refuse(no);
                        model.offer(offer);
                    });
        }
    }

    /** A backup that somebody has brought along, on a stick or from another computer. */
    void chooseBackup() {
        frame.picker().files(frame.messages().text("welcome.backup-title"), model.home(), chosen -> chosen.stream()
                .findFirst()
                .ifPresent(backup -> enter("welcome.going-back", frame.work().slow(KEY, () -> fromBackup(backup)), model::refuse)));
    }

    private Runnable fromBackup(Path backup) {
        return opener.fromBackup(backup, model.home().resolve(FolderName.of(opener.businessIn(backup), model.fallback())));
    }

    /** One at a time: whoever presses twice means it once. */
    private void enter(String doing, Job<Runnable> opening, Consumer<Refusal> refused) {
        if (model.busy().get() == null) {
            model.setBusy(Sentence.of(doing));
            model.refuse(null);
            model.offer(null);
            model.salvageable(null);
            opening.then(Runnable::run)
                    .refused(refused)
                    .lastly(() -> model.setBusy(null))
                    .start();
        }
    }
}
