package app.earshot;

import app.earshot.domain.account.ListOrder;
import app.earshot.platform.Ids;
import app.earshot.platform.SingleInstance;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.search.LazyIndex;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Writing;
import app.earshot.usecase.timeline.ReadTimeline;
import app.earshot.usecase.verbs.Verbs;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A notebook that is open in this program, with everything that stands on it. */
final class OpenNotebook implements AutoCloseable {

    private static final int AHEAD = 20;

    private final Notebook notebook;
    private final @Nullable SingleInstance instance;
    private final LazyIndex index;
    private final Writing writing;
    private final AttachmentFiles files;
    private final Verbs verbs;
    private final AtomicBoolean closing = new AtomicBoolean();

    OpenNotebook(Notebook notebook, @Nullable SingleInstance instance, Clock clock, Locale locale) {
        this.notebook = notebook;
        this.instance = instance;
        this.index = new LazyIndex(notebook);
        Changes changes = new Changes();
        this.writing = new Writing(notebook, changes, clock, new Ids(clock));
        this.files = new AttachmentFiles(notebook);
        this.verbs = Verbs.over(writing, index, files, clock.getZone(), locale, changes);
    }

    Path folder() {
        return notebook.folder();
    }

    Writing writing() {
        return writing;
    }

    /** What was attached, by its content. */
    AttachmentFiles files() {
        return files;
    }

    Verbs verbs() {
        return verbs;
    }

    /** Says who is told of a fault of ours that keeps nobody from going on. Called from any thread. */
    void tellFaults(Consumer<? super Throwable> listener) {
        notebook.tellFaults(listener);
    }

    /**
     * Reads once what the first look takes, while the window is being made: the second time it comes at once. Whoever begins elsewhere loses
     * nothing by it. Advice is left out: it comes a picture later, and working it out would take the processor from making the window.
     */
    void readAhead() {
        verbs.readNames().run();
        verbs.findBegun().all();
        verbs.readAccounts().count("");
        verbs.readAccounts().page(ListOrder.NEEDS_LISTENING, "", 0, AHEAD).stream().findFirst().ifPresent(first -> {
            verbs.readAccount().run(first.id());
            ReadTimeline.ownWords(verbs.readTimeline().older(first.id(), null, AHEAD));
        });
    }

    /** Brings the search up to date, until that is done or the notebook is being closed. */
    void catchUpSearch() {
        verbs.findWords().catchUp(closing::get);
    }

    /** Works out the rows of the list at once, so that the first look at it says what is true. */
    void refreshRows() {
        while (!closing.get() && verbs.refreshOutlooks().run() > 0) {
            Thread.onSpinWait();
        }
    }

    boolean isClosing() {
        return closing.get();
    }

    /** Says that background work is to stop soon. */
    void leave() {
        closing.set(true);
        verbs.keepBackups().leave();
        verbs.keepSecondPlace().leave();
        verbs.fetchFromBackup().leave();
    }

    @Override
    public void close() {
        leave();
        index.close();
        verbs.keepBackups().close(this::letOthers);
    }

    /** Copies what was backed up on closing to the second place, where there is one. Nobody waits for it any more. */
    void keepElsewhere() {
        verbs.keepSecondPlace().close();
    }

    /** A second start finds nobody here any more, and opens it itself. */
    private void letOthers() {
        if (instance != null) {
            instance.close();
        }
    }
}
