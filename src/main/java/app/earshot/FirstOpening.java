package app.earshot;

import app.earshot.platform.AppSettings;
import app.earshot.platform.Folders;
import app.earshot.platform.SettingsFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The notebook with which the program begins: the one that was asked for, or the one that was open last. It is opened while the toolkit
 * gets ready, because both take their time, and shown by the application that the toolkit makes.
 */
final class FirstOpening {

    /** From the start to the application, which the toolkit makes itself and hands nothing but words. */
    private static final BlockingQueue<FirstOpening> BEGUN = new ArrayBlockingQueue<>(1);

    private final CommandLine asked;
    private final AppSettings settings;
    private final NotebookLauncher launcher;
    private final @Nullable FutureTask<Runnable> opening;
    private volatile Consumer<OpenNotebook> shown = opened -> {};
    private volatile Runnable comeForward = () -> {};

    private FirstOpening(CommandLine asked) {
        this.asked = asked;
        Folders folders = Folders.ofThisComputer();
        settings = new SettingsFile(folders.settings()).read();
        launcher = new NotebookLauncher(
                folders, Clock.systemDefaultZone(), Locale.getDefault(), () -> comeForward.run(), opened -> shown.accept(opened));
        Path last = last();
        opening = asked.isDemo() || last != null ? new FutureTask<>(() -> asked.isDemo() ? launcher.demo() : launcher.open(last)) : null;
        if (opening != null) {
            Thread.ofVirtual().name("open-first").start(opening);
        }
    }

    /** Begins before there is an application. */
    static void ahead(CommandLine asked) {
        BEGUN.add(new FirstOpening(asked));
    }

    /** The one that was begun ahead, or else one that begins now. */
    static FirstOpening of(CommandLine asked) {
        FirstOpening ahead = BEGUN.poll();
        return ahead == null ? new FirstOpening(asked) : ahead;
    }

    /** There will be no application: the notebook is left as after any other day. */
    static void giveUp() {
        FirstOpening ahead = BEGUN.poll();
        if (ahead != null && ahead.opening != null) {
            ahead.shown = OpenNotebook::close;
            ahead.launcher.keys().askBy(file -> Optional.empty());
            try {
                ahead.opened().run();
            } catch (Exception notOpened) {
                return;
            }
        }
    }

    /**
     * Says what becomes of notebooks that are opened here.
     *
     * @param shows shows a notebook; called on the screen's thread
     * @param forward called from any thread when a second start asks for this window
     */
    void showIn(Consumer<OpenNotebook> shows, Runnable forward) {
        shown = shows;
        comeForward = forward;
    }

    CommandLine asked() {
        return asked;
    }

    /** As they were at the start. */
    AppSettings settings() {
        return settings;
    }

    NotebookLauncher launcher() {
        return launcher;
    }

    /** The folder of the notebook to begin with; null at the very first start. */
    @Nullable Path last() {
        return asked.notebook() != null ? asked.notebook() : settings.lastNotebook();
    }

    /** Whether there is a notebook to begin with. */
    boolean isUnderWay() {
        return opening != null;
    }

    /** Waits for the notebook. What this returns shows it, on the screen's thread; what went wrong comes as it was thrown. */
    Runnable opened() throws Exception {
        try {
            return java.util.Objects.requireNonNull(opening).get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Exception cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw failed;
            }
        }
    }
}
