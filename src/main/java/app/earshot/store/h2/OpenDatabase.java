package app.earshot.store.h2;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.row.Arguments;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A notebook's file while it is open, with the one connection to it: what it takes that a write is on the disk, and how the file comes
 * back after its engine has failed. Only the notebook's lane uses it.
 */
public final class OpenDatabase {

    private final NotebookFolder folder;
    private final @Nullable NotebookOpening opening;
    private final @Nullable NotebookLock lock;
    private final H2Engine engine;
    private final Jdbi jdbi;
    private final long muchToFree;
    private Handle handle;
    private long sizeAtFirst;
    /** Whether the engine has failed and has to be opened anew. */
    private boolean failed;

    /**
     * @param opening how it was opened; null for a notebook in memory, as is its lock
     * @param muchToFree by how many bytes the file may grow before its space is freed
     */
    public OpenDatabase(
            NotebookFolder folder, @Nullable NotebookOpening opening, @Nullable NotebookLock lock, H2Engine engine, long muchToFree) {
        this.folder = folder;
        this.opening = opening;
        this.lock = lock;
        this.engine = engine;
        this.muchToFree = muchToFree;
        this.jdbi = Jdbi.create(engine::connect);
        Arguments.register(jdbi);
        this.handle = jdbi.open();
        this.sizeAtFirst = folder.size();
    }

    /** The connection. Another one after the file was opened anew, so it must not be kept. */
    public Handle handle() {
        return handle;
    }

    /** Ends its connection: the engine keeps the file locked as long as one is open. */
    public void leave() {
        handle.close();
    }

    /**
     * Does something with the file, which is opened anew first if its engine has failed.
     *
     * @param writing whether a write is under way, which can't go on in a file that was opened anew
     */
    public <T> T reached(Callable<T> work, boolean writing) throws Exception {
        if (failed && writing) {
            throw new IllegalStateException("The engine has failed in the middle of this");
        }
        if (failed) {
            openAnew();
        }
        try {
            return work.call();
        } catch (Exception e) {
            if (!failed && H2Engine.isOfEngine(e) && !engine.isAlive()) {
                failed = true;
                throw H2Engine.closed(e, folder.path());
            }
            throw e;
        }
    }

    /** Commits with a mark of its own, and forces it to the disk. Whether a write whose keeping failed is there all the same, the file itself must say. */
    public void keep() {
        String mark = CommitMark.mark(handle);
        boolean committed = false;
        try {
            handle.commit();
            committed = true;
            engine.force();
        } catch (SQLException | RuntimeException e) {
            if (opening == null) {
                throw e instanceof RuntimeException refused ? refused : new IllegalStateException(e);
            }
            failed = true;
            if (!isKept(mark, e, committed)) {
                throw H2Engine.closed(e, folder.path());
            }
        }
    }

    private boolean isKept(String mark, Exception failure, boolean committed) {
        try {
            openAnew();
            boolean there = CommitMark.is(handle, mark);
            engine.force();
            return there;
        } catch (NotebookRefused | SQLException | RuntimeException stillFailing) {
            // It may have been opened and have failed again since: the next call must not find it so.
            failed = true;
            throw committed ? StoreFailure.unsure(failure) : H2Engine.closed(failure, folder.path());
        }
    }

    /** Closes the engine, frees what the file no longer needs, and opens it again. What was written is on the disk by now. */
    public void freeSpace() {
        if (lock == null || folder.size() - sizeAtFirst < muchToFree) {
            return;
        }
        try {
            handle.close();
            closeAndOpen();
            begin();
        } catch (SQLException | RuntimeException e) {
            // The write was kept all the same. The next call opens the file anew, and says what is wrong.
            failed = true;
        }
    }

    private void closeAndOpen() throws SQLException {
        engine.close();
        if (!ClosedH2File.wasClosed(folder.file())) {
            throw new IllegalStateException("The engine has failed while it closed");
        }
        Compaction.replace(folder);
        engine.openAgain();
    }

    private void begin() {
        handle = jdbi.open();
        sizeAtFirst = folder.size();
    }

    /**
     * Opens a file anew whose engine has failed: H2 closes it when a write fails, such as on a full disk. What was committed is
     * there again, and nothing that was not.
     */
    private void openAnew() throws NotebookRefused, SQLException {
        if (opening == null || lock == null) {
            throw new IllegalStateException("The engine has failed in the middle of this");
        }
        letGo();
        opening.mend(lock);
        engine.openAgain();
        begin();
        failed = false;
    }

    /** Ends every connection to an engine that has failed, which frees the file. */
    public void letGo() {
        for (AutoCloseable connection : List.of(handle, engine)) {
            try {
                connection.close();
            } catch (Exception e) {
                // It failed before, and closing it tells nothing new.
                continue;
            }
        }
    }

    public void takeBackWhatIsNotCommitted() {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (RuntimeException e) {
            // The engine has closed, and takes it back on the next opening. Why it closed is on its way to the caller.
            return;
        }
    }

    /** Closes it, and says whether it closed as it should. */
    public boolean close() throws SQLException {
        if (failed) {
            letGo();
            return false;
        }
        handle.close();
        engine.close();
        if (lock == null) {
            return true;
        }
        boolean closed = ClosedH2File.wasClosed(folder.file());
        if (closed) {
            Compaction.replaceIfWorthIt(folder);
        }
        return closed;
    }
}
