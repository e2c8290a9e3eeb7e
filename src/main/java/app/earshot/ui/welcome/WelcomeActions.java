package app.earshot.ui.welcome;

import app.earshot.domain.Sentence;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.work.Job;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import java.nio.file.Path;

/** The three ways into a notebook. */
public final class WelcomeActions {

    private static final String KEY = "open-notebook";

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
            enter("welcome.beginning", frame.work().slow(KEY, () -> opener.create(folder, business, owner)));
        }
    }

    void demo() {
        enter("welcome.filling-demo", frame.work().slow(KEY, opener::demo));
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
        enter("welcome.opening", frame.work().slow(KEY, () -> opener.open(folder)));
    }

    /** One at a time: whoever presses twice means it once. */
    private void enter(String doing, Job<Runnable> opening) {
        if (model.busy().get() == null) {
            model.setBusy(Sentence.of(doing));
            model.refuse(null);
            opening.then(Runnable::run)
                    .refused(model::refuse)
                    .lastly(() -> model.setBusy(null))
                    .start();
        }
    }
}
