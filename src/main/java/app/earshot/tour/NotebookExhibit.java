package app.earshot.tour;

import app.earshot.NotebookWindow;
import app.earshot.domain.ListOrder;
import app.earshot.domain.Sentence;
import app.earshot.ui.command.ShortcutSheet;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.parts.Sheet;
import app.earshot.ui.shell.ShellActions;
import app.earshot.ui.shell.Visit;
import app.earshot.usecase.Verbs;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;

/** The screens of the demo notebook. A new screen is a new line in {@link #sights}. */
public final class NotebookExhibit implements Exhibit {

    private static final Path FOLDER = Path.of("/home/helen/earshot/Nightjar Weddings");

    private final Props props;
    private final Frame frame;
    private final ShellActions actions;
    private final Verbs verbs;

    public NotebookExhibit(TourNotebook notebook, Snapshot snapshot) {
        props = new Props(snapshot);
        frame = props.frame();
        verbs = notebook.verbs();
        frame.work().notebook("rows", () -> refreshRows(verbs)).start();
        actions = new NotebookWindow(verbs, frame, FOLDER, FOLDER).actions();
    }

    @Override
    public Parent root() {
        return frame.layers();
    }

    @Override
    public List<Sight> sights() {
        return List.of(
                new Sight("account", () -> open("Ana")),
                new Sight("heard", () -> tab(1)),
                new Sight("people", () -> tab(2)),
                new Sight("promises", () -> tab(3)),
                new Sight("files", () -> tab(4)),
                new Sight("connection", () -> tab(5)),
                new Sight("alphabets", () -> open("Leila")),
                new Sight("long-names", () -> open("Gallagher")),
                new Sight("booked", () -> open("Ewa")),
                new Sight("new-enquiry", () -> actions.visit(new Visit.NewEnquiry())),
                new Sight("settings", () -> alone(() -> actions.go(Destination.SETTINGS))),
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

    private void open(String name) {
        alone(() -> frame.work()
                .notebook("open", () -> verbs.readAccounts().page(ListOrder.NAME, name, 0, 1).getFirst().id())
                .then(id -> actions.visit(new Visit.ToAccount(id)))
                .start());
        tab(0);
    }

    private void tab(int number) {
        if (frame.layers().lookup(".account-tabs") instanceof TabPane tabs) {
            tabs.getSelectionModel().select(number);
        }
    }

    /** Without the sheet that the picture before may have left open. */
    private void alone(Runnable show) {
        while (frame.layers().hasSheet() && frame.layers().lookup(".sheet") instanceof Sheet sheet) {
            sheet.close();
        }
        show.run();
    }

    private static boolean refreshRows(Verbs verbs) {
        while (verbs.refreshOutlooks().run() > 0) {
            Thread.onSpinWait();
        }
        return true;
    }
}
