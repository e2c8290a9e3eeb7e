package app.earshot.tour;

import app.earshot.platform.fx.Png;
import app.earshot.ui.look.Look;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/** Brings up everything worth a picture in some windows and draws it, without a display. */
public final class Tour {

    /** Frames drawn before a picture, for what is laid out in several steps. */
    private static final int FRAMES = 4;

    private final Path folder;
    private final PrintStream told;
    private final List<String> problems = new ArrayList<>();

    public Tour(Path folder, PrintStream told) {
        this.folder = folder;
        this.told = told;
    }

    /**
     * Takes all pictures. Not to be called on the screen's thread.
     *
     * @return whether nothing failed
     */
    public boolean run(List<Function<Shot, Exhibit>> windows) {
        begin();
        try (CssWarnings warnings = new CssWarnings()) {
            for (Shot snapshot : Shot.all()) {
                windows.forEach(window -> visit(window, snapshot));
            }
            problems.addAll(warnings.said());
        }
        problems.stream().distinct().forEach(told::println);
        return problems.isEmpty();
    }

    /** Where to draw has to be said before the toolkit is loaded. */
    private void begin() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        Platform.setImplicitExit(false);
        waitFor(ready);
        onScreen(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> failed("the screen's thread", error));
            return true;
        });
    }

    private void visit(Function<Shot, Exhibit> window, Shot snapshot) {
        List<Exhibit> open = new ArrayList<>();
        List<Stage> stages = new ArrayList<>();
        try {
            Stage stage = onScreen(() -> {
                Exhibit exhibit = window.apply(snapshot);
                open.add(exhibit);
                return show(exhibit, snapshot);
            });
            stages.add(stage);
            Exhibit exhibit = open.getFirst();
            for (Screenshot screenshot : onScreen(exhibit::screenshots)) {
                take(stage, screenshot, snapshot);
            }
            problems.addAll(exhibit.problems());
        } catch (IllegalStateException broken) {
            failed(snapshot.tag(), broken);
        } finally {
            // While its window is still there: what an exhibit takes back is drawn once more.
            onScreen(() -> {
                open.forEach(Exhibit::close);
                stages.forEach(Tour::close);
                return true;
            });
        }
    }

    /** What looks at the calendar every minute does so as long as it is in a window, and would keep all of it. */
    private static void close(Stage stage) {
        stage.getScene().setRoot(new Group());
        stage.close();
    }

    private static Stage show(Exhibit exhibit, Shot snapshot) {
        Scene scene = new Scene(exhibit.root(), snapshot.width(), snapshot.height());
        new Look(snapshot.theme(), snapshot.textSize()).dress(scene);
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private void take(Stage stage, Screenshot screenshot, Shot snapshot) {
        String name = screenshot.name() + "-" + snapshot.tag();
        try {
            onScreen(() -> {
                screenshot.show().run();
                return true;
            });
            draw();
            WritableImage picture = onScreen(() -> {
                WritableImage window = stage.getScene().snapshot(null);
                Popups.drawOver(window, stage);
                return window;
            });
            Png.write(picture, folder.resolve(name + ".png"));
        } catch (IllegalStateException | IOException broken) {
            failed(name, broken);
        }
    }

    private void failed(String where, Throwable broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        problems.add(where + ": " + cause);
    }

    private static void draw() {
        CountDownLatch drawn = new CountDownLatch(FRAMES);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
                if (drawn.getCount() == 0) {
                    stop();
                }
            }
        };
        onScreen(() -> {
            timer.start();
            return true;
        });
        waitFor(drawn);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T onScreen(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken.getCause() == null ? broken : broken.getCause());
        }
    }
}
