package app.earshot.tour;

import app.earshot.ui.shell.Frame;
import app.earshot.ui.welcome.NotebookDoor;
import app.earshot.ui.welcome.WelcomeModel;
import app.earshot.ui.welcome.WelcomeView;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refusal;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;

/** What is seen before a notebook is open. */
public final class WelcomeExhibit implements Exhibit {

    private static final Path HOME = Path.of("/home/helen/earshot");

    private final Props props;

    public WelcomeExhibit(Snapshot snapshot) {
        props = new Props(snapshot);
    }

    @Override
    public Parent root() {
        return props.frame().layers();
    }

    @Override
    public List<Sight> sights() {
        return List.of(
                new Sight("welcome", () -> show(new WelcomeModel(HOME, "Notebook", null))),
                new Sight("welcome-missing", this::showMissing));
    }

    @Override
    public List<String> problems() {
        return props.problems();
    }

    @Override
    public void close() {
        props.close();
    }

    private void showMissing() {
        WelcomeModel model = new WelcomeModel(HOME, "Notebook", HOME.resolve("Nightjar Weddings"));
        show(model);
        model.refuse(Refusal.at(FormField.FOLDER, "notebook.refused.not-found"));
    }

    private void show(WelcomeModel model) {
        Frame frame = props.frame();
        frame.layers().content(WelcomeView.of(frame, model, new ClosedDoor()).root());
    }

    /** Nobody goes in: the picture is of the door. */
    private static final class ClosedDoor implements NotebookDoor {

        @Override
        public Runnable create(Path folder, String business, String owner) {
            return () -> {};
        }

        @Override
        public Runnable open(Path folder) {
            return () -> {};
        }

        @Override
        public Runnable demo() {
            return () -> {};
        }
    }
}
