package app.earshot.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * What a notebook held at one moment, while everybody goes on writing in it. Safe to use from several threads. Reading takes its turn
 * in the notebook's lane, so that whoever saves waits for one reading at most. While it is open the file grows more than otherwise.
 */
public final class Snapshot implements AutoCloseable {

    private final Notebook notebook;
    private final Handle handle;

    Snapshot(Notebook notebook, Handle handle) {
        this.notebook = notebook;
        this.handle = handle;
    }

    /**
     * Reads. The session must not be kept.
     *
     * @throws app.earshot.store.failure.StoreFailure also if the notebook's file has had to be opened anew since: then this moment is gone
     */
    public <T> T read(Function<Session, T> work) {
        return notebook.readSnapshot(handle, work);
    }

    @Override
    public void close() {
        // Whoever closed the notebook has ended it already.
        if (!handle.isClosed()) {
            notebook.closeSnapshot(handle);
        }
    }
}
