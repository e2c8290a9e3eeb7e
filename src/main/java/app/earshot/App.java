package app.earshot;

import app.earshot.domain.Sentence;
import app.earshot.platform.AppSettings;
import app.earshot.platform.Folders;
import app.earshot.platform.ProblemLog;
import app.earshot.platform.SettingsFile;
import app.earshot.platform.fx.FxFileOpener;
import app.earshot.platform.fx.FxFilePicker;
import app.earshot.platform.fx.FxPagePrinter;
import app.earshot.ui.look.Look;
import app.earshot.ui.look.WindowIcons;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.shell.Announcer;
import app.earshot.ui.shell.Destination;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Preferences;
import app.earshot.ui.welcome.WelcomeModel;
import app.earshot.ui.welcome.WelcomeView;
import app.earshot.ui.window.NotebookWindow;
import app.earshot.ui.window.TypeAhead;
import app.earshot.ui.words.DayStyle;
import app.earshot.ui.words.Messages;
import app.earshot.ui.work.NextPicture;
import app.earshot.ui.work.Problems;
import app.earshot.ui.work.Work;
import app.earshot.usecase.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
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
    private final Work work = Work.onThreads(Platform::runLater, new NextPicture(), problems);
    private final Messages messages = Messages.load(locale, clock);
    private final TypeAhead typed = new TypeAhead();
    private final SettingsFile settingsFile = new SettingsFile(folders.settings());
    /** Null until the toolkit asks for what takes its time. */
    private @Nullable FirstOpening first;
    private @Nullable Frame frame;
    private @Nullable Stage stage;
    private volatile @Nullable OpenNotebook open;
    private @Nullable NotebookWindow window;
    private @Nullable LockScreen locking;
    private int exitCode;

    /** What every window takes is read while the toolkit gets ready. */
    public App() {
        Thread.ofVirtual().name("look").start(Look::prepare);
    }

    /** Not on the screen's thread, which makes the window at the same time. */
    @Override
    public void init() {
        first = FirstOpening.of(Objects.requireNonNull(CommandLine.plain(getParameters().getRaw())));
        first.showIn(this::enter, () -> work.onScreen(this::bringForward));
    }

    @Override
    public void start(Stage made) {
        stage = made;
        FirstOpening begun = begun();
        Thread.currentThread().setUncaughtExceptionHandler((thread, unexpected) -> problems.report(unexpected));
        Preferences preferences = new Preferences(settingsFile, begun.settings(), work);
        messages.days().write(DayStyle.of(locale, begun.settings().dates()));
        frame = frame(made, preferences);
        Scene scene = StoredPlace.scene(frame.overlays(), begun.settings().window());
        preferences.look().dress(scene);
        typed.listenIn(scene);
        show(made, scene, preferences);
        LockScreen lock = new LockScreen(scene, work, () -> Objects.requireNonNull(frame), typed::drop);
        locking = lock;
        begun.launcher().keys().askBy(lock::ask);
        openFirst(begun, frame);
        work.whenQuiet(() -> made.getIcons().setAll(WindowIcons.all()));
    }

    private Frame frame(Stage around, Preferences preferences) {
        Overlays overlays = new Overlays();
        return new Frame(
                overlays, work, problems, messages, new Announcer(overlays, messages), preferences,
                new FxFilePicker(() -> around), new FxFileOpener(getHostServices()),
                new FxPagePrinter(() -> around));
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
        Thread closing = Thread.ofPlatform().name("closing").start(() -> {
            open.close();
            open.keepElsewhere();
        });
        try {
            closing.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(Stage stage, Scene scene, Preferences preferences) {
        stage.setTitle(messages.text("app.name"));
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        StoredPlace.put(stage, preferences.settings().get().window());
        stage.setOnCloseRequest(closing -> preferences.remember(StoredPlace.of(stage, preferences.settings().get().window())));
        stage.show();
    }

    private void openFirst(FirstOpening begun, Frame frame) {
        if (!begun.isUnderWay()) {
            welcome(frame, null, null);
            return;
        }
        work.slow("open-notebook", begun::opened)
                .then(Runnable::run)
                .refused(no -> refusedFirst(no, frame))
                .lastly(() -> welcomeAfterAFault(frame))
                .start();
    }

    private void refusedFirst(Refusal no, Frame frame) {
        if (no.sentence().key().equals(NotebookLauncher.IN_USE)) {
            System.err.println(messages.text(no.sentence()));
            exitCode = ExitCode.OPENED_ELSEWHERE;
            Platform.exit();
        } else {
            welcome(frame, begun().last(), no);
        }
    }

    /** The window is not left empty where something went wrong that nobody foresaw: the welcome has the banner that says so. */
    private void welcomeAfterAFault(Frame frame) {
        if (open == null && problems.shown().get() != null) {
            welcome(frame, begun().last(), null);
        }
    }

    private void welcome(Frame frame, @Nullable Path missing, @Nullable Refusal why) {
        // They were meant for a notebook, and would look odd in a form for a new one.
        typed.drop();
        WelcomeModel model =
                new WelcomeModel(folders.notebooks(), messages.text("welcome.folder-name"), missing);
        WelcomeView view = WelcomeView.of(frame, model, begun().launcher());
        frame.overlays().content(view.root());
        if (why != null) {
            view.refused(why);
        }
    }

    /** Shows a notebook. Called on the screen's thread, once the window is there. */
    private void enter(OpenNotebook opened) {
        Frame here = Objects.requireNonNull(frame);
        open = opened;
        window = new NotebookWindow(
                opened.verbs(), here, opened.folder(), folders.runtime().resolve("opened"), first(opened, here.preferences().settings().get()));
        window.goBackBy(backup -> putAway(opened, "welcome.going-back", folder -> begun().launcher().goBack(folder, backup)));
        window.actions().openAgainBy(() -> putAway(opened, "welcome.opening", begun().launcher()::open));
        window.reopenBy(new Reopened(
                Objects.requireNonNull(locking), begun().launcher(), (doing, then) -> putAway(opened, doing, then)));
        Objects.requireNonNull(locking).watch(opened.verbs().keepPassword(), window.actions()::keepWords);
        typed.giveTo(window.search());
        if (!begun().asked().isDemo()) {
            here.preferences().remember(opened.folder());
        }
        // The first look comes first: what was written since the last time is taken into the search afterwards.
        work.whenQuiet(() -> {
            opened.verbs().changes().listen(account -> keepUp(opened));
            keepUp(opened);
        });
    }

    /** Today is for whoever opens the notebook of the day before; a new one, and one that was asked for by its place, begins where one writes. */
    private Destination first(OpenNotebook opened, AppSettings settings) {
        boolean known = begun().asked().notebook() == null && opened.folder().equals(settings.lastNotebook());
        return known && settings.opensFirst().equals("today") ? Destination.TODAY : Destination.ACCOUNTS;
    }

    /**
     * Puts the notebook away, does something with its folder, and opens what stands there then. All that belongs to the window of the one that
     * goes leaves with its frame.
     */
    private void putAway(OpenNotebook left, String doing, Function<Path, Runnable> then) {
        Objects.requireNonNull(locking).leave();
        Stage here = Objects.requireNonNull(stage);
        Objects.requireNonNull(window).leave();
        window = null;
        // What nobody waits for stops, and does not come upon a notebook that is closed.
        left.leave();
        work.putAway();
        Frame fresh = frame(here, Objects.requireNonNull(frame).preferences());
        frame = fresh;
        WelcomeModel model = new WelcomeModel(folders.notebooks(), messages.text("welcome.folder-name"), null);
        fresh.overlays().content(WelcomeView.of(fresh, model, begun().launcher()).root());
        here.getScene().setRoot(fresh.overlays());
        model.setBusy(Sentence.of(doing));
        // Behind everything that is on its way to the disk.
        work.notebook("put-away", () -> left).then(last -> work.slow("open-notebook", () -> swapped(last, then))
                        .then(Runnable::run)
                        .refused(no -> welcome(fresh, last.folder(), no))
                        .lastly(() -> model.setBusy(null))
                        .start())
                .start();
    }

    private Runnable swapped(OpenNotebook left, Function<Path, Runnable> then) {
        left.close();
        open = null;
        return then.apply(left.folder());
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

    private FirstOpening begun() {
        return Objects.requireNonNull(first);
    }

    private void bringForward() {
        Stage here = stage;
        if (here != null) {
            here.setIconified(false);
            here.show();
            here.toFront();
            here.requestFocus();
        }
    }
}
