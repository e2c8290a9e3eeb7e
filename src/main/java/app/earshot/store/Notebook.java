package app.earshot.store;

import app.earshot.store.digest.Mismatch;
import app.earshot.store.digest.RowDigestDao;
import app.earshot.store.engine.Engine;
import app.earshot.store.engine.OpenEngine;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.folder.DiskSpace;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.opening.CommitMark;
import app.earshot.store.opening.CopyMoment;
import app.earshot.store.opening.IncrementalCompaction;
import app.earshot.store.opening.NotebookOpening;
import app.earshot.store.opening.OpenDatabase;
import app.earshot.store.opening.SpacePolicy;
import app.earshot.store.opening.StandardEngine;
import app.earshot.store.opening.WriterLane;
import app.earshot.store.row.RowCounts;
import app.earshot.store.seal.Keys;
import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * All of one business's words: a folder, opened by one Earshot at a time. Safe to use from several threads; everything is
 * done in one lane, in order.
 */
public final class Notebook implements AutoCloseable {

    private final NotebookFolder folder;
    private final @Nullable NotebookLock lock;
    private final OpenDatabase file;
    private final Seal seal;
    private final WriterLane lane = new WriterLane("notebook-store");
    private final IncrementalCompaction compaction;
    private volatile Consumer<? super Throwable> faults = WriterLane::tellThread;
    private boolean writing;

    private Notebook(NotebookFolder folder, @Nullable NotebookLock lock, OpenDatabase file, Seal seal, SpacePolicy policy) {
        this.seal = seal;
        this.folder = folder;
        this.lock = lock;
        this.file = file;
        this.compaction = new IncrementalCompaction(policy, this::freeSome);
    }

    /** @param open the notebook's file, opened under the lock */
    static Notebook of(NotebookOpening opening, NotebookLock lock, OpenEngine open, SpacePolicy policy) {
        NotebookFolder folder = opening.folder();
        OpenDatabase file = new OpenDatabase(folder, opening, lock, opening.engine(), open, policy);
        return new Notebook(folder, lock, file, opening.seal(), policy);
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

    /** The same of one that may have a password, which these keys open, or it is refused. */
    public static Notebook open(Path folder, Instant now, Keys keys) throws NotebookRefused {
        return open(new NotebookOpening(folder, now, Schema.current(), SealOfFolder.open(folder, keys)));
    }

    public static Notebook open(NotebookOpening opening) throws NotebookRefused {
        return open(opening, SpacePolicy.STANDARD);
    }

    public static Notebook open(NotebookOpening opening, SpacePolicy policy) throws NotebookRefused {
        return NotebookOpener.open(opening, policy);
    }

    /** What can be seen only now that it is open; and what a kill left waiting is brought to its end. */
    void settle() throws NotebookRefused {
        if (!new RowCounts(file.handle()).areRight()) {
            throw new NotebookRefused(Reason.DAMAGED);
        }
        file.checkHasReachedItsNote();
        new AttachmentFiles(folder, this::checkIsStillThere, seal).settle(new AttachmentDao(file.handle()).naming(seal));
    }

    /** What does not read as it was saved. Reads everything, and takes as long as that does. */
    public List<Mismatch> mismatches() {
        return read(session -> new RowDigestDao(session.handle()).mismatches());
    }

    /** Ends its connection: the engine keeps the file locked as long as one is open. */
    void leave() {
        lane.close();
        file.leave();
    }

    /** A notebook for tests, with a temporary folder for its files. */
    public static Notebook inMemory() {
        try {
            Engine engine = StandardEngine.make();
            NotebookFolder folder = new NotebookFolder(Files.createTempDirectory("earshot"));
            return new Notebook(
                    folder, null,
                    new OpenDatabase(folder, null, null, engine, engine.inMemory(Schema.current()), SpacePolicy.STANDARD),
                    Seal.NONE, SpacePolicy.STANDARD);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("No notebook in memory", e);
        }
    }

    /** Whether it is one for tests, of which nothing stays. */
    public boolean isInMemory() {
        return lock == null;
    }

    public Path folder() {
        return folder.path();
    }

    /** How its files are written, also those that others write beside it. */
    public Seal seal() {
        return seal;
    }

    /**
     * Checks that the folder's name still leads to this notebook, before anything is written there by name: somebody can have renamed the
     * folder and put another notebook in its place.
     *
     * @throws StoreFailure if it does not
     */
    public void checkIsStillThere() {
        if (lock != null && !lock.isStillThere()) {
            throw StoreFailure.moved();
        }
    }

    /** How many bytes have to be free for the notebook to go on after the disk was full. */
    public long roomToGoOn() {
        return new DiskSpace(folder).neededToMend();
    }

    /** Says who is told of a fault of ours in what nobody waits for, such as the freeing of space. Called on the notebook's own thread. */
    public void tellFaults(Consumer<? super Throwable> listener) {
        faults = listener;
    }

    /** Reads. The session must not be kept. */
    public <T> T read(Function<Session, T> work) {
        return inLane(() -> work.apply(new Session(file.handle())));
    }

    /** What it holds now, to be read in many steps while saving goes on. It has to be closed. */
    public Snapshot snapshot() {
        return inLane(() -> new Snapshot(this, file.openSnapshot()));
    }

    <T> T readSnapshot(Handle snapshot, Function<Session, T> work) {
        return inLane(() -> {
            if (snapshot.isClosed()) {
                throw StoreFailure.gone();
            }
            return work.apply(new Session(snapshot));
        });
    }

    void closeSnapshot(Handle snapshot) {
        inLane(Executors.callable(() -> file.closeSnapshot(snapshot)));
    }

    /** The file as it is now, for a copy. It has to be {@linkplain #endMoment ended}. */
    CopyMoment openMoment() {
        return inLane(file::openMoment);
    }

    void endMoment(CopyMoment moment) {
        inLane(Executors.callable(() -> file.closeMoment(moment)));
    }

    /** The mark of the newest write: two files with the same one hold the same. */
    public String mark() {
        return inLane(() -> CommitMark.newest(file.handle()));
    }

    /** Writes, all or nothing. When this returns, what was written is on the disk. */
    public <T> T write(Function<Session, T> work) {
        T written = inLane(() -> {
            if (writing) {
                throw new IllegalStateException("A write within a write");
            }
            writing = true;
            try {
                file.handle().begin();
                T result = work.apply(new Session(file.handle()));
                file.keep();
                file.freeSpace(faults);
                return result;
            } finally {
                writing = false;
                file.takeBackWhatIsNotCommitted();
            }
        });
        if (lock != null) {
            compaction.written();
        }
        return written;
    }

    /** Whoever comes next meets a failed engine too, and has the file opened anew. */
    private boolean freeSome() {
        try {
            return inLane(file::freeSome);
        } catch (RuntimeException failed) {
            if (file.isFaultOfOurs(failed)) {
                faults.accept(failed);
            }
            return false;
        }
    }

    private <T> T inLane(Callable<T> work) {
        if (Thread.currentThread().getName().equals("JavaFX Application Thread")) {
            throw new IllegalStateException("The notebook is not for the JavaFX thread");
        }
        try {
            return lane.call(() -> file.reached(work, writing));
        } catch (RejectedExecutionException closed) {
            throw StoreFailure.gone();
        } catch (NotebookRefused e) {
            throw StoreFailure.of(e);
        } catch (RuntimeException e) {
            throw file.failure(e).<RuntimeException>map(known -> known).orElse(e);
        } catch (Exception e) {
            throw file.failure(e).<RuntimeException>map(known -> known).orElseGet(() -> new IllegalStateException(e));
        }
    }

    /** Closes the notebook and frees it for others. Nothing is lost without it; opening again only takes longer. */
    @Override
    public void close() {
        close(closed -> {});
    }

    /**
     * The same.
     *
     * @param whole is given the file if it was closed as it should be, while nobody else can open it yet
     */
    public void close(Consumer<Path> whole) {
        compaction.close();
        try {
            if (lane.call(file::close) && lock != null) {
                lock.markClosed();
                whole.accept(folder.file());
            }
        } catch (Exception e) {
            // The disk is full, say. The mark that it is open stays, so that the next opening looks after it.
            file.letGo();
            if (file.isFaultOfOurs(e)) {
                faults.accept(e);
            }
        } finally {
            lane.close();
            free();
        }
    }

    private void free() {
        try {
            if (lock == null) {
                DurableFiles.deleteAll(folder.path());
            } else {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
