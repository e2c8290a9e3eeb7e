package app.earshot.tour;

import app.earshot.platform.Ids;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.search.SearchIndex;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Writing;
import app.earshot.usecase.business.FillDemo;
import app.earshot.usecase.verbs.Verbs;
import java.util.Locale;

/** The demo business on a day that never passes, filled once for all pictures. */
public final class TourNotebook implements AutoCloseable {

    private final Notebook notebook = Notebook.inMemory();
    private final SearchIndex index = SearchIndex.open(notebook);
    private final Writing writing = new Writing(notebook, new Changes(), TourFrame.CLOCK, new Ids(TourFrame.CLOCK));

    public TourNotebook() {
        new FillDemo(writing, new AttachmentFiles(notebook), TourFrame.ZONE).run();
        index.catchUp();
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
    }
}
