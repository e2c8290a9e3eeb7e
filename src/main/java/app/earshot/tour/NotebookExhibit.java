package app.earshot.tour;

import app.earshot.NotebookWindow;
import app.earshot.domain.Sentence;
import app.earshot.ui.command.ShortcutSheet;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.ShellActions;
import app.earshot.usecase.Verbs;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;

/** The screens of the demo notebook. A new screen is a new line in {@link #sights}. */
public final class NotebookExhibit implements Exhibit {

    private static final Path FOLDER = Path.of("/home/helen/earshot/Nightjar Weddings");

    private final Props props;
    private final Frame frame;
    private final ShellActions actions;

    public NotebookExhibit(TourNotebook notebook, Snapshot snapshot) {
        props = new Props(snapshot);
        frame = props.frame();
        Verbs verbs = notebook.verbs();
        frame.work().notebook("rows", () -> refreshRows(verbs)).start();
        actions = new NotebookWindow(verbs, frame, FOLDER).actions();
    }

    @Override
    public Parent root() {
        return frame.layers();
    }

    @Override
    public List<Sight> sights() {
        return List.of(
                new Sight("settings", () -> actions.go(Destination.SETTINGS)),
                new Sight("toast", () -> frame.announcer().done(Sentence.of("done.teammate-left", "Mark Adeyemi"))),
                new Sight("shortcuts", () -> ShortcutSheet.over(frame.layers(), frame.messages()).open()));
    }

    @Override
    public List<String> problems() {
        return props.problems();
    }

    @Override
    public void close() {
        props.close();
    }

    private static boolean refreshRows(Verbs verbs) {
        while (verbs.refreshOutlooks().run() > 0) {
            Thread.onSpinWait();
        }
        return true;
    }
}
