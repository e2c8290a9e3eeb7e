package app.earshot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.tour.CssWarnings;
import app.earshot.platform.fx.Png;
import app.earshot.ui.look.Look;
import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test with a window, drawn in memory. The window stands at 0,0, because the headless robot mistakes places on the screen for
 * places in the window. An exception on the screen's thread and a warning about a stylesheet fail the test in which they happen.
 */
@Timeout(60)
public abstract class UiTest {

    private static final int SECONDS_TO_WAIT = 60;

    /** One for all: each new one would keep the window of the one before, and all that is behind it, as long as the tests run. */
    private static final FxRobot ROBOT = new FxRobot();

    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private CssWarnings warnings;
    private Thread.UncaughtExceptionHandler handlerBefore;
    private Stage stage;

    @BeforeEach
    final void beginWindow() throws Exception {
        WaitForAsyncUtils.clearExceptions();
        warnings = new CssWarnings();
        FxToolkit.registerPrimaryStage();
        FxToolkit.registerStage(Stage::new);
        onScreen(() -> {
            handlerBefore = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> thrown.add(error));
            return null;
        });
    }

    @AfterEach
    final void endWindow() throws Exception {
        settle();
        // A test that failed in the middle of a chord leaves no key down for the next one.
        ROBOT.release(new KeyCode[0]).release(new MouseButton[0]);
        onScreen(() -> {
            // What was thrown may have left the picture in pieces; closing must not ask it for anything, or the next test fails as well.
            if (stage != null) {
                stage.getScene().setRoot(new Group());
                stage.hide();
            }
            Thread.currentThread().setUncaughtExceptionHandler(handlerBefore);
            return null;
        });
        warnings.close();
        WaitForAsyncUtils.clearExceptions();
        assertThat(thrown).as("thrown on the screen's thread").isEmpty();
        assertThat(warnings.said()).as("warnings about stylesheets").isEmpty();
    }

    /** Shows what the supplier builds (on the screen's thread), dressed in the light look. */
    protected final Scene show(int width, int height, Supplier<? extends Parent> root) {
        return show(width, height, new Dressed(Theme.LIGHT, TextSize.NORMAL), root);
    }

    /** In which look a window is shown. */
    public record Dressed(Theme theme, TextSize size) {}

    protected final Scene show(int width, int height, Dressed dressed, Supplier<? extends Parent> root) {
        return onScreen(() -> {
            Scene scene = new Scene(root.get(), width, height);
            new Look(dressed.theme(), dressed.size()).dress(scene);
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(scene);
            stage.show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene;
        });
    }

    protected final Stage stage() {
        return stage;
    }

    /** Does something on the screen's thread and brings the answer. */
    protected final <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS_TO_WAIT * 1000L, work);
    }

    protected final void run(Runnable work) {
        onScreen(() -> {
            work.run();
            return null;
        });
        settle();
    }

    /** Lets the screen finish what it was told to do. */
    protected final void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something is so, looking again and again; fails if it does not come. */
    protected final void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS_TO_WAIT, TimeUnit.SECONDS, () -> onScreen(holds));
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError("It did not come within " + SECONDS_TO_WAIT + " s", late);
        }
        settle();
    }

    protected final void click(Node node) {
        ROBOT.clickOn(node);
        settle();
    }

    /** Finds by a style class, an id or a type, as stylesheets do. */
    protected final <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(ROBOT.lookup(selector).query());
    }

    /** Finds whatever shows exactly this text. */
    protected final Node findText(String text) {
        return ROBOT.lookup(text).query();
    }

    /** Whether exactly this text stands somewhere in sight. */
    protected final boolean isShown(String text) {
        return onScreen(() -> ROBOT.lookup(text).queryAll().stream().anyMatch(UiTest::isVisible));
    }

    private static boolean isVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getLayoutBounds().getHeight() > 0;
    }

    protected final void type(String text) {
        ROBOT.write(text);
        settle();
    }

    protected final void press(KeyCode... keys) {
        ROBOT.push(keys);
        settle();
    }

    protected final FxRobot robot() {
        return ROBOT;
    }

    /** Draws the window into a picture, for looking at while building. */
    protected final void picture(Path file) {
        WritableImage image = onScreen(() -> stage.getScene().snapshot(null));
        try {
            Png.write(image, file);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** Whether this is the screen's thread. */
    protected static boolean isOnScreen() {
        return Platform.isFxApplicationThread();
    }
}
