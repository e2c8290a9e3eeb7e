package app.earshot.store.opening;

import app.earshot.store.engine.Engine;
import app.earshot.store.engine.FileContent;
import app.earshot.store.engine.FileContent.Row;
import app.earshot.store.engine.OpenEngine;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.folder.DiskSpace;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * The way into a notebook. Each step can refuse, and until the last check has passed nothing is changed; the file is looked
 * into before the engine may run what it holds. A fault of ours is no refusal: it comes out as what it is.
 */
public final class NotebookOpening {

    private final NotebookFolder folder;
    private final Schema schema;
    private final Seal seal;
    private final Engine engine;
    private final FileCheck checks;
    private final KeptCopies copies;
    private final DiskSpace space;

    public NotebookOpening(Path path, Instant now, Schema schema) throws NotebookRefused {
        this(path, now, schema, StandardEngine.make());
    }

    /** The way into a notebook that has a password, or is known to have none. */
    public NotebookOpening(Path path, Instant now, Schema schema, Seal seal) throws NotebookRefused {
        this(path, now, schema, seal, StandardEngine.make(seal));
    }

    public NotebookOpening(Path path, Instant now, Schema schema, Engine engine) throws NotebookRefused {
        this(path, now, schema, Seal.NONE, engine);
    }

    private NotebookOpening(Path path, Instant now, Schema schema, Seal seal, Engine engine) throws NotebookRefused {
        this.folder = new NotebookFolder(path.toAbsolutePath().normalize());
        FileCheck.refuseIf(!engine.canTake(folder.path()) || !folder.canBeNamed(), Reason.BAD_PATH);
        this.schema = schema;
        this.seal = seal;
        this.engine = engine;
        this.checks = new FileCheck(schema);
        this.copies = new KeptCopies(folder, now);
        this.space = new DiskSpace(folder);
    }

    public NotebookFolder folder() {
        return folder;
    }

    /** How its files are written. */
    public Seal seal() {
        return seal;
    }

    public Engine engine() {
        return engine;
    }

    /** Makes an empty notebook, closed, which then can be opened. Where that fails nothing stays behind. */
    public void create() throws NotebookRefused {
        try {
            new NotebookCreation(folder, schema, engine).run();
        } catch (IOException | SQLException | RuntimeException | Error e) {
            NotebookRefused refusal = refusal(e);
            // There was nothing that could be damaged.
            throw refusal.reason() == Reason.DAMAGED ? new NotebookRefused(Reason.READ_ONLY) : refusal;
        }
    }

    /** Takes the lock, which the notebook keeps. */
    public NotebookLock lock() throws NotebookRefused {
        FileCheck.refuseIf(!Files.isDirectory(folder.path()), Reason.NOT_FOUND);
        FileCheck.refuseIf(!Files.exists(folder.file()) && !Files.exists(folder.beforeMigration()), Reason.NOT_A_NOTEBOOK);
        boolean writable = Files.isWritable(folder.path()) && (!Files.exists(folder.file()) || Files.isWritable(folder.file()));
        FileCheck.refuseIf(!writable, Reason.READ_ONLY);
        return NotebookLock.take(folder);
    }

    /** Checks the file, brings it up to date and opens it. */
    public OpenEngine open(NotebookLock lock) throws NotebookRefused {
        try {
            copies.takeBackMigration();
            folder.deleteUnfinished();
            FileCheck.refuseIf(!engine.finds(folder.file()), Reason.MISNAMED);
            FileCheck.refuseIf(engine.lacksKey(folder.file()), Reason.LOCKED);
            boolean afterCrash = lock.afterCrash();
            FileCheck.refuseIf(!afterCrash && !lock.isAsItWasClosed(), Reason.DAMAGED);
            FileContent file = engine.inspect(folder.file(), afterCrash);
            Row row = checks.check(file);
            if (afterCrash || file.unfinished()) {
                row = mended(afterCrash ? lock.leastCounts() : List.of());
            }
            lock.markOpen(row.least());
            if (row.schemaVersion() < schema.version()) {
                migrate();
            }
            return engine.open(folder.file());
        } catch (IOException | SQLException | RuntimeException | Error e) {
            throw refusal(e);
        }
    }

    /**
     * Brings the file of an open notebook whose engine has failed to the newest state that is whole, as after a crash. Nobody
     * may have it open; the lock is held all the while.
     */
    void mend(NotebookLock lock) throws NotebookRefused {
        try {
            checks.check(engine.inspect(folder.file(), true));
            lock.markOpen(mended(lock.leastCounts()).least());
        } catch (IOException | RuntimeException | Error e) {
            throw refusal(e);
        }
    }

    private Row mended(List<Long> least) throws NotebookRefused, IOException {
        FileCheck.refuseIf(space.free() < space.neededToMend(), Reason.DISK_FULL);
        copies.keepBeforeMending();
        engine.recover(folder.file());
        return checks.checkMended(engine.inspect(folder.file(), false), least);
    }

    private void migrate() throws IOException, SQLException {
        copies.keepBeforeMigration();
        try (OpenEngine migrating = engine.open(folder.file())) {
            migrating.migrate(schema);
            migrating.force();
        }
        copies.migrationHasEnded();
    }

    /** What a failure means: of the disk, of the file, or of the engine. A fault of ours is thrown on. */
    public NotebookRefused refusal(Throwable failure) {
        boolean full = space.isFull();
        return switch (failure) {
            case AccessDeniedException denied -> new NotebookRefused(Reason.READ_ONLY);
            case IOException unreadable -> new NotebookRefused(full ? Reason.DISK_FULL : Reason.DAMAGED);
            case UncheckedIOException unreadable -> new NotebookRefused(full ? Reason.DISK_FULL : Reason.DAMAGED);
            default -> engine.failures().refusal(failure, full);
        };
    }
}
