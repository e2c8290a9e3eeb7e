package app.earshot.bench;

import app.earshot.NotebookWindow;
import app.earshot.ui.accounts.ListClick;
import app.earshot.ui.look.Look;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import app.earshot.ui.shell.Destination;
import app.earshot.usecase.verbs.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The real screen in a window that is drawn in memory: from the click on an account to its picture. */
final class Screens implements AutoCloseable {

    private static final int WARMING = 15;
    private static final int TIMES = 40;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final MeasuredNotebook notebook;
    private final Verbs verbs;
    private @Nullable NotebookWindow window;
    private @Nullable Scene scene;

    Screens(MeasuredNotebook notebook) {
        this.notebook = notebook;
        this.verbs = notebook.verbs();
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        Platform.setImplicitExit(false);
        onScreen(() -> {
            ready.await();
            show();
            return true;
        });
    }

    /**
     * Opens another account before each measured one, as one does who goes through the list. What is painted is what a pulse would
     * paint: a picture taken of the scene styles and lays out what changed, no more.
     */
    List<Figures> opening(String what, UUID account) {
        double load = Figures.loadNow();
        List<Long> all = new ArrayList<>();
        List<Long> drawing = new ArrayList<>();
        int full = 0;
        for (int i = 0; i < WARMING + TIMES; i++) {
            UUID other = notebook.some(i);
            onScreen(() -> open(other));
            long[] taken = onScreen(() -> open(account));
            if (i >= WARMING) {
                all.add(taken[0]);
                drawing.add(taken[1]);
                full += onScreen(this::isFull) ? 1 : 0;
            }
        }
        return List.of(
                Figures.of(what + ", until it is painted (" + full + " full)", all, load),
                Figures.of("    of which styling, laying out, painting", drawing, load));
    }

    private void show() {
        window = new NotebookWindow(verbs, notebook.laptop().frame(), notebook.place(), notebook.opened());
        scene = new Scene(notebook.laptop().frame().layers(), WIDTH, HEIGHT);
        new Look(Theme.LIGHT, TextSize.NORMAL).dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    private long[] open(UUID account) {
        Scene shown = Objects.requireNonNull(scene);
        long begun = System.nanoTime();
        ListClick.on(Objects.requireNonNull(window).actions().screen(Destination.ACCOUNTS), account);
        long built = System.nanoTime();
        shown.snapshot(null);
        long drawn = System.nanoTime();
        return new long[] {drawn - begun, drawn - built};
    }

    /** Whether the entries reach to the end of the window: a picture with a hole in it would not count as a screenful. */
    private boolean isFull() {
        Scene shown = Objects.requireNonNull(scene);
        Bounds entries = shown.getRoot().lookup(".timeline").localToScene(shown.getRoot().lookup(".timeline").getLayoutBounds());
        return entries.getMaxY() >= HEIGHT;
    }

    private static <T> T onScreen(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        Platform.exit();
    }
}
