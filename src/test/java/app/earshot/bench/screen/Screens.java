package app.earshot.bench.screen;

import app.earshot.bench.notebook.MeasuredNotebook;
import app.earshot.platform.AppSettings;
import app.earshot.platform.PagePrinter;
import app.earshot.platform.SettingsFile;
import app.earshot.testkit.FixedClock;
import app.earshot.ui.accounts.ListClick;
import app.earshot.ui.look.Look;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.shell.Announcer;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Preferences;
import app.earshot.ui.window.NotebookWindow;
import app.earshot.ui.words.Messages;
import app.earshot.ui.work.Problems;
import app.earshot.ui.work.Work;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The running program on a notebook, in a window that is drawn in memory, with its lanes and its sixty pictures a second. */
public final class Screens implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final MeasuredNotebook notebook;
    private final Problems problems = new Problems();
    private final Work work = Work.onThreads(Platform::runLater, problems);
    private @Nullable NotebookWindow window;
    private @Nullable Stage stage;

    public Screens(MeasuredNotebook notebook) {
        this.notebook = notebook;
        Screen.on(() -> {
            show();
            return true;
        });
        open(notebook.shortOne());
    }

    private void show() {
        Messages messages = Messages.strict(Locale.UK, FixedClock.clock());
        Overlays overlays = new Overlays();
        Preferences preferences = new Preferences(
                new SettingsFile(notebook.opened().resolveSibling("settings")), AppSettings.FIRST.withLook("light", 100), work);
        Frame frame = new Frame(
                overlays, work, problems, messages, new Announcer(overlays, messages), preferences, notebook.environment(), notebook.environment(),
                (page, name) -> PagePrinter.Outcome.NO_PRINTER);
        window = new NotebookWindow(notebook.verbs(), frame, notebook.place(), notebook.opened());
        Scene scene = new Scene(overlays, WIDTH, HEIGHT);
        new Look(Theme.LIGHT, TextSize.NORMAL).dress(scene);
        Stage shown = new Stage();
        shown.setScene(scene);
        shown.show();
        stage = shown;
    }

    MeasuredNotebook notebook() {
        return notebook;
    }

    Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    /** What the stylesheet's words find first. On the screen's thread. */
    Node find(String selector) {
        Node found = scene().getRoot().lookup(selector);
        if (found == null) {
            throw new IllegalStateException("There is no " + selector);
        }
        return found;
    }

    /**
     * In nanoseconds since the click.
     *
     * @param entries until its entries are painted
     * @param all until everything that belongs to it is
     */
    record Opened(long entries, long all) {}

    /** The notebook's lane does one thing after the other: what is put behind a read is shown when that was shown. */
    Opened open(UUID account) {
        CompletableFuture<Long> entries = new CompletableFuture<>();
        CompletableFuture<Long> all = new CompletableFuture<>();
        Platform.runLater(() -> {
            long begun = System.nanoTime();
            ListClick.on(Objects.requireNonNull(window).actions().screen(Destination.ACCOUNTS), account);
            afterReading(() -> {
                whenPainted(now -> entries.complete(now - begun));
                afterReading(() -> whenPainted(now -> all.complete(now - begun)));
            });
        });
        return new Opened(entries.join(), all.join());
    }

    /** Does something on the screen's thread; in nanoseconds until it is painted. */
    long paint(Runnable change) {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        Platform.runLater(() -> {
            long begun = System.nanoTime();
            change.run();
            whenPainted(now -> painted.complete(now - begun));
        });
        return painted.join();
    }

    private void afterReading(Runnable shown) {
        work.notebook("bench", () -> true).then(done -> shown.run()).start();
    }

    /** With the picture that comes next: after it was laid out it is painted on another thread, where a picture of a dot waits behind it. */
    private void whenPainted(LongConsumer painted) {
        Scene shown = scene();
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            shown.removePostLayoutPulseListener(once[0]);
            Platform.runLater(() -> {
                new Rectangle(1, 1).snapshot(null, null);
                painted.accept(System.nanoTime());
            });
        };
        shown.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    /** Whether the entries reach to the end of the window: a picture with a hole in it would not count as a screenful. */
    boolean isFull() {
        Node timeline = find(".timeline");
        Bounds entries = timeline.localToScene(timeline.getLayoutBounds());
        return entries.getMaxY() >= HEIGHT;
    }

    @Override
    public void close() {
        Screen.on(() -> {
            Objects.requireNonNull(window).leave();
            Objects.requireNonNull(stage).hide();
            return true;
        });
        work.close();
    }
}
