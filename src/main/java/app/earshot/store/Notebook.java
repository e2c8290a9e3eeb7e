package app.earshot.store;

import app.earshot.store.NotebookRefused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * All of one business's words: a folder, opened by one Earshot at a time. Safe to use from several threads; everything is
 * done in one lane, in order.
 */
public final class Notebook implements AutoCloseable {

    /** A notebook that stays open grows by some 60 KB with each save, as the engine frees space only when it closes. */
    private static final long MUCH_TO_FREE = 64L << 20;

    private final NotebookFolder folder;
    private final @Nullable NotebookOpening opening;
    private final @Nullable NotebookLock lock;
    private final H2Engine engine;
    private final Jdbi jdbi;
    private final Lane lane = new Lane("notebook-store");
    private final long muchToFree;
    private Handle handle;
    private long sizeAtFirst;
    private boolean writing;
    /** Whether the engine has failed and has to be opened anew. Only the lane looks here. */
    private boolean failed;

    Notebook(
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

    /** Makes a notebook in a folder that is empty or not there yet, and opens it. */
    public static Notebook create(Path folder, Instant now) throws NotebookRefused {
        NotebookOpening opening = new NotebookOpening(folder, now, Schema.current());
        opening.create();
        return open(opening);
    }

    /** Opens a notebook after every check; one that was not closed is mended first, one of an earlier form is brought up. */
    public static Notebook open(Path folder, Instant now) throws NotebookRefused {
        return open(new NotebookOpening(folder, now, Schema.current()));
    }

    static Notebook open(NotebookOpening opening) throws NotebookRefused {
        return open(opening, MUCH_TO_FREE);
    }

    /**
     * Opens a notebook.
     *
     * @param muchToFree by how many bytes the file may grow before its space is freed
     */
    static Notebook open(NotebookOpening opening, long muchToFree) throws NotebookRefused {
        return NotebookDoor.open(opening, muchToFree);
    }

    /** What can be seen only now that it is open; and what a kill left waiting is brought to its end. */
    void settle() throws NotebookRefused {
        if (!new Counts(handle).areRight()) {
            throw new NotebookRefused(Reason.DAMAGED);
        }
        new AttachmentFiles(folder).settle(new AttachmentDao(handle)::names);
    }

    /** Ends its connection: the engine keeps the file locked as long as one is open. */
    void leave() {
        lane.close();
        handle.close();
    }

    /** A notebook for tests, with a temporary folder for its files. */
    public static Notebook inMemory() {
        try {
            return new Notebook(
                    new NotebookFolder(Files.createTempDirectory("earshot")), null, null, H2Engine.inMemory(), MUCH_TO_FREE);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("No notebook in memory", e);
        }
    }

    public Path folder() {
        return folder.path();
    }

    /** How many bytes have to be free for the notebook to go on after the disk was full. */
    public long roomToGoOn() {
        return folder.roomToMend();
    }

    /** Reads. The session must not be kept. */
    public <T> T read(Function<Session, T> work) {
        return inLane(() -> work.apply(new Session(handle)));
    }

    /** Writes, all or nothing. When this returns, what was written is on the disk. */
    public <T> T write(Function<Session, T> work) {
        return inLane(() -> {
            if (writing) {
                throw new IllegalStateException("A write within a write");
            }
            writing = true;
            try {
                handle.begin();
                T result = work.apply(new Session(handle));
                keep(LastWrite.mark(handle));
                freeSpace();
                return result;
            } finally {
                writing = false;
                takeBackWhatIsNotCommitted();
            }
        });
    }

    /** Commits, and forces it to the disk. Whether a write whose keeping failed is there all the same, the file itself must say. */
    private void keep(String mark) {
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
            boolean there = LastWrite.is(handle, mark);
            engine.force();
            return there;
        } catch (NotebookRefused | SQLException | RuntimeException stillFailing) {
            throw committed ? StoreFailure.unsure(failure) : H2Engine.closed(failure, folder.path());
        }
    }

    /** Closes the engine, which frees what it no longer needs, and opens it again. What was written is on the disk by now. */
    private void freeSpace() {
        if (lock == null || folder.size() - sizeAtFirst < muchToFree) {
            return;
        }
        try {
            handle.close();
            engine.closeAndOpen();
            begin();
        } catch (SQLException | RuntimeException e) {
            // The write was kept all the same. The next call opens the file anew, and says what is wrong.
            failed = true;
        }
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
    private void letGo() {
        for (AutoCloseable connection : List.of(handle, engine)) {
            try {
                connection.close();
            } catch (Exception e) {
                // It failed before, and closing it tells nothing new.
                continue;
            }
        }
    }

    private void takeBackWhatIsNotCommitted() {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (RuntimeException e) {
            // The engine has closed, and takes it back on the next opening. Why it closed is on its way to the caller.
            return;
        }
    }

    private <T> T inLane(Callable<T> work) {
        if (Thread.currentThread().getName().equals("JavaFX Application Thread")) {
            throw new IllegalStateException("The notebook is not for the JavaFX thread");
        }
        try {
            return lane.call(() -> reached(work));
        } catch (NotebookRefused e) {
            throw StoreFailure.of(e);
        } catch (RuntimeException e) {
            throw H2Engine.failure(e, folder.path());
        } catch (Exception e) {
            throw H2Engine.failure(new IllegalStateException(e), folder.path());
        }
    }

    private <T> T reached(Callable<T> work) throws Exception {
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

    /** Closes the notebook and frees it for others. Nothing is lost without it; opening again only takes longer. */
    @Override
    public void close() {
        try {
            if (lane.call(this::closed) && lock != null) {
                lock.markClosed();
            }
        } catch (Exception e) {
            // The disk is full, say. The mark that it is open stays, so that the next opening looks after it.
            letGo();
        } finally {
            lane.close();
            free();
        }
    }

    /** Whether it closed as it should. */
    private boolean closed() throws SQLException {
        if (failed) {
            letGo();
            return false;
        }
        handle.close();
        engine.close();
        return true;
    }

    private void free() {
        try {
            if (lock == null) {
                NotebookFolder.deleteAll(folder.path());
            } else {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
