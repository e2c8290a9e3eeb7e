package app.earshot.tour;

import app.earshot.NotebookWindow;
import app.earshot.domain.Sentence;
import app.earshot.domain.TeammateKind;
import app.earshot.platform.Ids;
import app.earshot.store.Notebook;
import app.earshot.ui.command.ShortcutSheet;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.ShellActions;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Verbs;
import app.earshot.usecase.Writing;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;

/** The screens of the demo notebook. A new screen is a new line in {@link #sights}. */
public final class NotebookExhibit implements Exhibit {

    private static final Path FOLDER = Path.of("/home/helen/earshot/Nightjar Weddings");

    private final Notebook notebook = Notebook.inMemory();
    private final Props props;
    private final Frame frame;
    private final ShellActions actions;

    public NotebookExhibit(Snapshot snapshot) {
        props = new Props(snapshot);
        frame = props.frame();
        Changes changes = new Changes();
        Writing writing = new Writing(notebook, changes, Props.CLOCK, new Ids(Props.CLOCK));
        Verbs verbs = Verbs.over(writing, Props.ZONE, changes);
        frame.work().notebook("demo", () -> fill(verbs)).start();
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
                new Sight("toast", () -> frame.announcer().done(Sentence.of("done.teammate-left", "Mark Ruiz"))),
                new Sight("shortcuts", () -> ShortcutSheet.over(frame.layers(), frame.messages()).open()));
    }

    @Override
    public List<String> problems() {
        return props.problems();
    }

    @Override
    public void close() {
        notebook.close();
        props.close();
    }

    private static boolean fill(Verbs verbs) {
        verbs.nameBusiness().run("Nightjar Weddings");
        verbs.keepTeam().add("Helen Ward", TeammateKind.OWNER);
        verbs.keepTeam().add("Mark Ruiz", TeammateKind.CREW);
        return true;
    }
}
