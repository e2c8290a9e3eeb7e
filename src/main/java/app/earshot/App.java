package app.earshot;

import app.earshot.platform.AppSettings;
import app.earshot.platform.Folders;
import app.earshot.platform.ProblemLog;
import app.earshot.platform.SettingsFile;
import app.earshot.platform.fx.FxFileOpener;
import app.earshot.platform.fx.FxFilePicker;
import app.earshot.platform.fx.FxPagePrinter;
import app.earshot.ui.parts.sheet.Layers;
import app.earshot.ui.shell.Announcer;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Preferences;
import app.earshot.ui.welcome.WelcomeModel;
import app.earshot.ui.welcome.WelcomeView;
import app.earshot.ui.window.NotebookWindow;
import app.earshot.ui.window.TypeAhead;
import app.earshot.ui.words.Messages;
import app.earshot.ui.work.Problems;
import app.earshot.ui.work.Work;
import app.earshot.usecase.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: the notebook that was asked for, the one that was open last, or the welcome. */
public final class App extends Application {

    private static final double SMALLEST_WIDTH = 720;
    private static final double SMALLEST_HEIGHT = 480;

    private final Folders folders = Folders.ofThisComputer();
    private final Clock clock = Clock.systemDefaultZone();
    private final Locale locale = Locale.getDefault();
    private final Problems problems = new Problems(ProblemLog.in(folders.settings(), clock));
    private final Work work = Work.onThreads(Platform::runLater, problems);
    private final Messages messages = Messages.load(locale, clock);
    private final CommandLine asked = new CommandLine();
    private final TypeAhead typed = new TypeAhead();
    private @Nullable OpenNotebook open;
    private @Nullable NotebookWindow window;
    private int exitCode;

    @Override
    public void start(Stage stage) {
        new picocli.CommandLine(asked).parseArgs(getParameters().getRaw().toArray(String[]::new));
        Thread.currentThread().setUncaughtExceptionHandler((thread, unexpected) -> problems.report(unexpected));
        SettingsFile file = new SettingsFile(folders.settings());
        AppSettings settings = file.read();
        Preferences laptop = new Preferences(file, settings, work);
        Layers layers = new Layers();
        Frame frame = new Frame(
                layers, work, problems, messages, new Announcer(layers, messages), laptop,
                new FxFilePicker(() -> stage), new FxFileOpener(getHostServices()),
                new FxPagePrinter(() -> stage));
        Scene scene = scene(layers, settings);
        laptop.look().dress(scene);
        typed.listenIn(scene);
        show(stage, scene, laptop);
        NotebookLauncher launcher = new NotebookLauncher(
                folders, clock, locale, () -> work.onScreen(() -> bringForward(stage)),
                opened -> enter(opened, frame, stage));
        openFirst(launcher, settings, frame);
    }

    /** What is on its way to the disk gets there; then the notebook is free for others. */
    @Override
    public void stop() {
        if (window != null) {
            window.leave();
        }
        if (open != null) {
            open.leave();
        }
        work.close();
        if (open != null) {
            close(open);
        }
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** On a thread of its own, as the notebook is not for the screen's; there is no lane any more that could do it. */
    private static void close(OpenNotebook open) {
        Thread closing = Thread.ofPlatform().name("closing").start(open::close);
        try {
            closing.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** As large as last time, as far as this screen has room. */
    private static Scene scene(Layers layers, AppSettings settings) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new Scene(
                layers, Math.min(settings.width(), screen.getWidth()), Math.min(settings.height(), screen.getHeight()));
    }

    private void show(Stage stage, Scene scene, Preferences laptop) {
        stage.setTitle(messages.text("app.name"));
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setOnCloseRequest(closing -> laptop.rememberWindow(scene.getWidth(), scene.getHeight()));
        stage.show();
    }

    private void openFirst(NotebookLauncher launcher, AppSettings settings, Frame frame) {
        Path last = asked.notebook() != null ? asked.notebook() : settings.lastNotebook();
        if (!asked.isDemo() && last == null) {
            welcome(launcher, frame, null, null);
            return;
        }
        work.slow("open-notebook", () -> asked.isDemo() ? launcher.demo() : launcher.open(last))
                .then(Runnable::run)
                .refused(no -> refusedFirst(no, launcher, frame, last))
                .lastly(() -> welcomeAfterAFault(launcher, frame, last))
                .start();
    }

    private void refusedFirst(Refusal no, NotebookLauncher launcher, Frame frame, @Nullable Path last) {
        if (no.sentence().key().equals(NotebookLauncher.IN_USE)) {
            System.err.println(messages.text(no.sentence()));
            exitCode = ExitCode.OPENED_ELSEWHERE;
            Platform.exit();
        } else {
            welcome(launcher, frame, last, no);
        }
    }

    /** The window is not left empty where something went wrong that nobody foresaw: the welcome has the banner that says so. */
    private void welcomeAfterAFault(NotebookLauncher launcher, Frame frame, @Nullable Path last) {
        if (open == null && problems.shown().get() != null) {
            welcome(launcher, frame, last, null);
        }
    }

    private void welcome(NotebookLauncher launcher, Frame frame, @Nullable Path missing, @Nullable Refusal why) {
        // They were meant for a notebook, and would look odd in a form for a new one.
        typed.drop();
        WelcomeModel model =
                new WelcomeModel(folders.notebooks(), messages.text("welcome.folder-name"), missing);
        frame.layers().content(WelcomeView.of(frame, model, launcher).root());
        if (why != null) {
            model.refuse(why);
        }
    }

    private void enter(OpenNotebook opened, Frame frame, Stage stage) {
        open = opened;
        opened.tellFaults(problems.log()::keep);
        window = new NotebookWindow(opened.verbs(), frame, opened.folder(), folders.runtime().resolve("opened"));
        typed.giveTo(window.search());
        if (!asked.isDemo()) {
            frame.preferences().remember(opened.folder());
        }
        opened.verbs().changes().listen(account -> keepUp(opened));
        keepUp(opened);
    }

    /** Search and the rows of the list follow in the background. */
    private void keepUp(OpenNotebook opened) {
        if (!opened.isClosing()) {
            work.slow("search-index", () -> {
                        opened.catchUpSearch();
                        return opened;
                    })
                    .onlyLatest()
                    .start();
        }
    }

    private static void bringForward(Stage stage) {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }
}
