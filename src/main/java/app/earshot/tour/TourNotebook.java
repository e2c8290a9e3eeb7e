package app.earshot.tour;

import app.earshot.platform.Ids;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookRemoval;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.search.SearchIndex;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Writing;
import app.earshot.usecase.business.FillDemo;
import app.earshot.usecase.verbs.Verbs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The demo business on a day that never passes, filled once for all pictures. */
public final class TourNotebook implements AutoCloseable {

    private final Notebook notebook;
    private final SearchIndex index;

    public TourNotebook() {
        this(Notebook.inMemory());
    }

    private TourNotebook(Notebook notebook) {
        this.notebook = notebook;
        this.index = SearchIndex.open(notebook);
        Writing writing = new Writing(notebook, new Changes(), TourFrame.CLOCK, new Ids(TourFrame.CLOCK));
        new FillDemo(writing, new AttachmentFiles(notebook), TourFrame.ZONE).run();
        index.catchUp();
    }

    /** The same on the disk, in a folder that goes with it. */
    public static TourNotebook onDisk() {
        try {
            Path folder = Files.createTempDirectory("earshot-tour");
            return new TourNotebook(Notebook.create(folder, TourFrame.CLOCK.instant()));
        } catch (IOException | NotebookRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Verbs for one window: each has its own listeners. */
    Verbs verbs() {
        Changes changes = new Changes();
        return Verbs.over(
                new Writing(notebook, changes, TourFrame.CLOCK, new Ids(TourFrame.CLOCK)),
                () -> index,
                new AttachmentFiles(notebook),
                TourFrame.ZONE,
                Locale.UK,
                changes);
    }

    @Override
    public void close() {
        index.close();
        notebook.close();
        NotebookRemoval.remove(notebook.folder());
    }
}
