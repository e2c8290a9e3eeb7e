package app.earshot.store.opening;

import app.earshot.store.digest.RowDigests;
import app.earshot.store.engine.Engine;
import app.earshot.store.engine.OpenEngine;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.failure.StoreFailure.Kind;
import app.earshot.store.folder.DiskSpace;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.row.RowCounts;
import app.earshot.store.row.Statements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
    private final Engine engine;
    private final OpenEngine open;
    private final DiskSpace space;
    private final Compaction compaction;
    private final Jdbi jdbi;
    private final OpenSnapshots snapshots;
    private final SpacePolicy policy;
    private final NotedSaves saves;
    private final RowDigests digests;
    private Handle handle;
    private long sizeAtFirst;
    /** Whether the engine has failed and has to be opened anew. */
    private boolean failed;

    /**
     * @param opening how it was opened; null for a notebook in memory, as is its lock
     * @param engine which engine has it open
     * @param policy by how much the file may grow
     */
    public OpenDatabase(
            NotebookFolder folder, @Nullable NotebookOpening opening, @Nullable NotebookLock lock,
            Engine engine, OpenEngine open, SpacePolicy policy) {
        this.folder = folder;
        this.opening = opening;
        this.lock = lock;
        this.engine = engine;
        this.open = open;
        this.space = new DiskSpace(folder);
        this.compaction = new Compaction(folder, engine);
        this.policy = policy;
        this.saves = new NotedSaves(folder);
        this.jdbi = Statements.over(open::connect);
        this.snapshots = new OpenSnapshots(open);
        this.handle = jdbi.open();
        this.digests = RowDigests.of(handle, open);
        this.sizeAtFirst = space.taken();
    }

    /** The connection. Another one after the file was opened anew, so it must not be kept. */
    public Handle handle() {
        return handle;
    }

    /** A connection that goes on seeing what the notebook holds now. It has to be {@linkplain #closeSnapshot closed}. */
    public Handle openSnapshot() {
        return snapshots.open();
    }

    /** Ends what a snapshot sees. Does nothing where it was ended already, with the notebook. */
    public void closeSnapshot(Handle snapshot) {
        snapshots.close(snapshot);
    }

    /** The file as it is now, for a copy, and by what that is known. It has to be {@linkplain #closeMoment closed}. */
    public CopyMoment openMoment() throws SQLException {
        return new CopyMoment(snapshots.openMoment(), CommitMark.newest(handle), new RowCounts(handle).least());
    }

    /** Lets the file be tidied up again. Does nothing where it was closed meanwhile. */
    public void closeMoment(CopyMoment moment) {
        snapshots.close(moment.file());
    }

    /** Ends its connection: the engine keeps the file locked as long as one is open. */
    public void leave() {
        saves.close();
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
            if (!failed && isOfEngine(e) && !open.isAlive()) {
                failed = true;
                throw closed(e);
            }
            throw e;
        }
    }

    /** Whether it is the engine that failed, and not a row that does not fit. */
    private boolean isOfEngine(Exception failure) {
        return failure(failure).filter(known -> known.kind() != Kind.CONSTRAINT).isPresent();
    }

    /** What a failure of the engine means; empty for a fault of ours. */
    public Optional<StoreFailure> failure(Throwable failure) {
        return engine.failures().failure(failure, space.isFull());
    }

    /** Whether neither the engine nor the disk is to blame, so that somebody has to mend the program. */
    public boolean isFaultOfOurs(Throwable failure) {
        return !(failure instanceof IOException || failure instanceof UncheckedIOException || failure instanceof NotebookRefused) && failure(failure).isEmpty();
    }

    /** The failure with which the engine has closed the notebook. */
    private RuntimeException closed(Exception failure) {
        return failure(failure)
                .<RuntimeException>map(StoreFailure::closed)
                .orElseGet(() -> failure instanceof RuntimeException ours ? ours : new IllegalStateException(failure));
    }

    /** Commits with a mark of its own, and forces it to the disk. Whether a write whose keeping failed is there all the same, the file itself must say. */
    public void keep() {
        digests.note(handle);
        long number = saves.next();
        String mark = CommitMark.mark(handle, number);
        boolean committed = false;
        try {
            handle.commit();
            committed = true;
            open.force();
            saves.saved(number);
        } catch (SQLException | RuntimeException e) {
            if (opening == null) {
                throw e instanceof RuntimeException refused ? refused : new IllegalStateException(e);
            }
            failed = true;
            if (!isKept(mark, number, e, committed)) {
                throw closed(e);
            }
        }
    }

    private boolean isKept(String mark, long number, Exception failure, boolean committed) {
        try {
            openAnew();
            boolean there = CommitMark.is(handle, mark);
            open.force();
            if (there) {
                saves.saved(number);
            }
            return there;
        } catch (NotebookRefused | SQLException | RuntimeException stillFailing) {
            // It may have been opened and have failed again since: the next call must not find it so.
            failed = true;
            throw committed ? StoreFailure.unsure(failure) : closed(failure);
        }
    }

    /** @throws NotebookRefused if the file does not hold the newest save that was noted beside it */
    public void checkHasReachedItsNote() throws NotebookRefused {
        saves.checkReached(handle);
    }

    /**
     * Closes the engine, frees what the file no longer needs, and opens it again. What was written is on the disk by now, so nothing that goes
     * wrong here is thrown: the next call opens the file anew.
     *
     * @param faults told of a fault of ours, which the next call would not meet again. A failed engine it will
     */
    public void freeSpace(Consumer<? super Throwable> faults) {
        if (lock == null || snapshots.isAnyOpen() || !lock.isStillThere() || space.taken() - sizeAtFirst < policy.mostGrowth()) {
            return;
        }
        try {
            handle.close();
            closeAndOpen();
            begin();
        } catch (SQLException | RuntimeException | Error e) {
            failed = true;
            if (isFaultOfOurs(e)) {
                faults.accept(e);
            }
        }
    }

    /**
     * Frees a little while the file is open, unless that would take long. Says whether there is more to free. Nothing is freed that a
     * snapshot can see.
     */
    public boolean freeSome() throws SQLException {
        boolean quick = space.taken() <= SpacePolicy.LARGEST_IN_STEPS;
        return lock != null && quick && !snapshots.isAnyOpen() && open.freeSome();
    }

    private void closeAndOpen() throws SQLException {
        open.close();
        if (!engine.wasClosed(folder.file())) {
            throw new SQLException("The engine has failed while it closed");
        }
        compaction.run();
        open.openAgain();
    }

    private void begin() {
        handle = jdbi.open();
        sizeAtFirst = space.taken();
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
        if (!lock.isStillThere()) {
            throw StoreFailure.moved();
        }
        opening.mend(lock);
        open.openAgain();
        begin();
        failed = false;
    }

    /** Ends every connection to an engine that has failed, which frees the file. */
    public void letGo() {
        for (AutoCloseable connection : List.<AutoCloseable>of(snapshots::closeAll, handle, open)) {
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
        saves.close();
        if (failed) {
            letGo();
            return false;
        }
        snapshots.closeAll();
        handle.close();
        open.close();
        if (lock == null) {
            return true;
        }
        if (!lock.isStillThere()) {
            // The mark that it is open goes with it to where it is now, and the next opening there looks after it.
            return false;
        }
        boolean closed = engine.wasClosed(folder.file());
        if (closed) {
            compaction.runIfWorthIt();
        }
        return closed;
    }
}
