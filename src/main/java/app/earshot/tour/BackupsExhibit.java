package app.earshot.tour;

import app.earshot.ui.shell.Destination;
import app.earshot.usecase.verbs.Verbs;
import java.util.List;
import javafx.scene.control.ButtonBase;

/** The backups of a notebook that stands on the disk, as backups do. */
public final class BackupsExhibit extends DemoExhibit {

    public BackupsExhibit(TourNotebook notebook, Shot snapshot) {
        super(notebook, snapshot, BackupsExhibit::begin);
    }

    @Override
    public List<Screenshot> screenshots() {
        return List.of(new Screenshot("backups", this::open));
    }

    /** One of each that comes in a day; the first window makes them for all. */
    private static void begin(Verbs verbs) {
        if (verbs.keepBackups().all().isEmpty()) {
            verbs.keepBackups().ifDue();
            verbs.keepBackups().beforeGoingBack();
            verbs.keepBackups().now();
        }
    }

    private void open() {
        actions.go(Destination.SETTINGS);
        // What is scrolled on a new screen is in the window only once it has its looks.
        frame.overlays().applyCss();
        if (frame.overlays().lookup(".see-backups") instanceof ButtonBase see) {
            see.fire();
        }
    }
}
