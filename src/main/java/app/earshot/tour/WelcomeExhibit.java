package app.earshot.tour;

import app.earshot.domain.Sentence;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.welcome.OpenHandler;
import app.earshot.ui.welcome.WelcomeActions;
import app.earshot.ui.welcome.WelcomeModel;
import app.earshot.ui.welcome.WelcomeView;
import app.earshot.usecase.FormField;
import app.earshot.usecase.backup.KeptBackup;
import app.earshot.usecase.backup.SalvageNotebook.Readable;
import app.earshot.usecase.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.List;
import javafx.scene.Parent;

/** What is seen before a notebook is open. */
public final class WelcomeExhibit implements Exhibit {

    private static final Path HOME = Path.of("/home/helen/earshot");

    private final TourFrame standIn;

    public WelcomeExhibit(Shot snapshot) {
        standIn = new TourFrame(snapshot);
    }

    @Override
    public Parent root() {
        return standIn.frame().overlays();
    }

    @Override
    public List<Screenshot> screenshots() {
        return List.of(
                new Screenshot("welcome", () -> show(new WelcomeModel(HOME, "Notebook", null))),
                new Screenshot("welcome-missing", this::showMissing),
                new Screenshot("welcome-damaged", this::showDamaged),
                new Screenshot("welcome-at-work", this::showAtWork));
    }

    @Override
    public List<String> problems() {
        return standIn.problems();
    }

    @Override
    public void close() {
        standIn.close();
    }

    private void showMissing() {
        WelcomeModel model = new WelcomeModel(HOME, "Notebook", HOME.resolve("Nightjar Weddings"));
        show(model);
        model.refuse(Refusal.at(FormField.FOLDER, "notebook.refused.not-found"));
    }

    /** What is wrong with it, and the ways from there. */
    private void showDamaged() {
        Path damaged = HOME.resolve("Nightjar Weddings");
        WelcomeModel model = new WelcomeModel(HOME, "Notebook", damaged);
        show(model);
        model.refuse(Refusal.at(FormField.FOLDER, "notebook.refused.damaged"));
        KeptBackup backup = new KeptBackup(
                damaged.resolve("backup.zip"), Instant.parse("2026-11-19T17:05:00Z"), "closed", "Nightjar Weddings", 1, new KeptBackup.Held(40, 1512, 4), null, "");
        model.offer(new WelcomeModel.Offer(damaged, backup));
        model.salvageable(new WelcomeModel.Salvageable(damaged, new Readable(40, 96, 1498, 14)));
    }

    private void showAtWork() {
        WelcomeModel model = new WelcomeModel(HOME, "Notebook", null);
        show(model);
        model.business().set("Nightjar Weddings");
        model.owner().set("Helen Ward");
        model.setBusy(Sentence.of("welcome.beginning"));
    }

    private void show(WelcomeModel model) {
        Frame frame = standIn.frame();
        frame.overlays().content(WelcomeView.of(frame, model, new NothingOpens()).root());
    }

    /** Nothing is opened: the picture is of the welcome. */
    private static final class NothingOpens implements OpenHandler {

        @Override
        public Runnable create(Path folder, String business, String owner) {
            return () -> {};
        }

        @Override
        public Runnable open(Path folder) {
            return () -> {};
        }

        @Override
        public Optional<KeptBackup> newestBackup(Path folder) {
            return Optional.empty();
        }

        @Override
        public Runnable goBack(Path folder, Path backup) {
            return () -> {};
        }

        @Override
        public Optional<Readable> readable(Path folder) {
            return Optional.empty();
        }

        @Override
        public Runnable salvage(Path folder, Path target, String account, String person) {
            return () -> {};
        }

        @Override
        public String businessIn(Path backup) {
            return "";
        }

        @Override
        public Runnable fromBackup(Path backup, Path folder) {
            return () -> {};
        }

        @Override
        public Runnable demo() {
            return () -> {};
        }
    }
}
