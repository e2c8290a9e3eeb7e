package app.earshot.tour;

import app.earshot.domain.account.ListOrder;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.ShellActions;
import app.earshot.ui.window.NotebookWindow;
import app.earshot.usecase.verbs.Verbs;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;

/** A window on the demo notebook. */
abstract class DemoExhibit implements Exhibit {

    private static final Path FOLDER = Path.of("/home/helen/earshot/Nightjar Weddings");

    final Frame frame;
    final Verbs verbs;
    final ShellActions actions;
    private final TourFrame standIn;

    /** @param first what is done to the notebook before its window is made */
    DemoExhibit(TourNotebook notebook, Shot snapshot, Consumer<Verbs> first) {
        standIn = new TourFrame(snapshot);
        frame = standIn.frame();
        verbs = notebook.verbs();
        behind("first", first);
        actions = new NotebookWindow(verbs, frame, FOLDER, FOLDER).actions();
    }

    @Override
    public Parent root() {
        return frame.overlays();
    }

    @Override
    public List<String> problems() {
        return standIn.problems();
    }

    /** What counts the seconds of a call stops with its window; nothing that was begun is told of in the next one. */
    @Override
    public void close() {
        actions.leave();
        behind("leave", verbs -> verbs.findBegun().all().forEach(verbs.findBegun()::drop));
        standIn.close();
    }

    /** Does something with the notebook, which is not for the screen's thread. */
    final void behind(String key, Consumer<Verbs> does) {
        frame.work()
                .notebook(key, () -> {
                    does.accept(verbs);
                    return true;
                })
                .start();
    }

    final void fire(String button) {
        if (frame.overlays().lookup(button) instanceof ButtonBase found) {
            found.fire();
        }
    }

    /** Without the sheet or what else the picture before may have left open, and without what it told. */
    final void alone(Runnable show) {
        Popups.hide();
        while (frame.overlays().hasSheet() && frame.overlays().lookup(".scrim > .sheet") instanceof Sheet sheet) {
            sheet.close();
        }
        if (frame.overlays().lookup(".toasts") instanceof Pane toasts) {
            toasts.getChildren().clear();
        }
        show.run();
    }

    /** The first account in which somebody is called so. */
    static UUID account(Verbs verbs, String name) {
        return verbs.readAccounts().page(ListOrder.NAME, name, 0, 1).getFirst().id();
    }
}
