package app.earshot.store.h2;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.NotebookLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.value.Value;

/**
 * The way into a notebook. Each step can refuse, and until the last check has passed nothing is changed; the file is looked
 * into before the engine may run what it holds.
 */
public final class NotebookOpening {

    private static final int COPIES_KEPT = 3;

    private final NotebookFolder folder;
    private final Instant now;
    private final Schema schema;
    private final String disk;
    private int mendings;

    public NotebookOpening(Path path, Instant now, Schema schema) throws NotebookRefused {
        this(path, now, schema, H2Engine.DISK);
    }

    /** @param disk through which of the engine's file systems it is worked with */
    public NotebookOpening(Path path, Instant now, Schema schema, String disk) throws NotebookRefused {
        if (!H2Engine.canTake(path)) {
            throw new NotebookRefused(Reason.BAD_PATH);
        }
        this.folder = new NotebookFolder(path.toAbsolutePath().normalize());
        this.now = now;
        this.schema = schema;
        this.disk = disk;
    }

    public NotebookFolder folder() {
        return folder;
    }

    /** Makes an empty notebook, closed, which then can be opened. */
    public void create() throws NotebookRefused {
        try {
            if (!folder.isFree()) {
                throw new NotebookRefused(Reason.EXISTS);
            }
            NotebookFolder.makeFolder(folder.path());
        } catch (IOException e) {
            throw new NotebookRefused(Reason.READ_ONLY);
        }
        try (NotebookLock lock = NotebookLock.take(folder)) {
            NotebookFolder.makeFile(folder.unborn());
            try (H2Engine engine = H2Engine.create(folder.unborn())) {
                engine.migrate(schema);
                engine.force();
            }
            NotebookFolder.move(folder.unborn(), folder.file());
            lock.markClosed();
        } catch (NotebookRefused e) {
            throw e;
        } catch (Throwable e) {
            throw new NotebookRefused(H2Engine.reason(e, folder.path()));
        }
    }

    /** Takes the lock, which the notebook keeps. */
    public NotebookLock lock() throws NotebookRefused {
        if (!Files.isDirectory(folder.path())) {
            throw new NotebookRefused(Reason.NOT_FOUND);
        }
        if (!Files.exists(folder.file()) && !Files.exists(folder.beforeMigration())) {
            throw new NotebookRefused(Reason.NOT_A_NOTEBOOK);
        }
        if (!Files.isWritable(folder.path()) || (Files.exists(folder.file()) && !Files.isWritable(folder.file()))) {
            throw new NotebookRefused(Reason.READ_ONLY);
        }
        return NotebookLock.take(folder);
    }

    /** Checks the file, brings it up to date and opens it. */
    public H2Engine open(NotebookLock lock) throws NotebookRefused {
        try {
            if (Files.exists(folder.beforeMigration())) {
                // A migration was cut short. What it left is worth nothing.
                folder.takePlace(folder.beforeMigration());
            }
            folder.deleteUnfinished();
            refuseIf(!H2Engine.finds(folder.file()), Reason.MISNAMED);
            boolean afterCrash = lock.afterCrash();
            refuseIf(!afterCrash && !lock.isAsItWasClosed(), Reason.DAMAGED);
            H2File file = check(H2File.read(folder.file(), afterCrash));
            if (afterCrash || file.unfinished()) {
                file = mended(afterCrash ? lock.leastCounts() : List.of(), stamp(0));
            }
            lock.markOpen(counts(file));
            if (version(file) < schema.version()) {
                migrate();
            }
            return H2Engine.open(folder.file(), disk);
        } catch (NotebookRefused e) {
            throw e;
        } catch (Throwable e) {
            // Also errors: a damaged file can send H2 round in circles until the stack overflows.
            throw new NotebookRefused(H2Engine.reason(e, folder.path()));
        }
    }

    /**
     * Brings the file of an open notebook whose engine has failed to the newest state that is whole, as after a crash. Nobody
     * may have it open; the lock is held all the while.
     */
    void mend(NotebookLock lock) throws NotebookRefused {
        try {
            mendings++;
            check(H2File.read(folder.file(), true));
            lock.markOpen(counts(mended(lock.leastCounts(), stamp(mendings))));
        } catch (NotebookRefused e) {
            throw e;
        } catch (Throwable e) {
            throw new NotebookRefused(H2Engine.reason(e, folder.path()));
        }
    }

    private H2File mended(List<Long> leastCounts, String stamp) throws NotebookRefused, IOException {
        refuseIf(folder.room() < folder.roomToMend(), Reason.DISK_FULL);
        keepCopy(stamp);
        ClosedH2File.recover(folder.file());
        H2File file = check(H2File.read(folder.file(), false));
        refuseIf(file.unfinished() || hasLost(file, leastCounts), Reason.DAMAGED);
        return file;
    }

    private H2File check(H2File file) throws NotebookRefused {
        List<String> statements = file.statements();
        if (file.row().isEmpty() || !Schema.APPLICATION.equals(file.row().get(1).getString())) {
            // Not even one of ours has this table: then it is another program's file.
            refuseIf(statements.stream().noneMatch(sql -> sql.contains("\"PUBLIC\".\"NOTEBOOK\"")), Reason.FOREIGN);
            throw new NotebookRefused(Reason.DAMAGED);
        }
        refuseIf(version(file) > schema.version(), Reason.NEWER);
        List<String> expected = schema.catalogue(version(file));
        List<String> more = new ArrayList<>(statements);
        expected.forEach(more::remove);
        refuseIf(!more.isEmpty(), Reason.FOREIGN);
        refuseIf(statements.size() < expected.size(), Reason.DAMAGED);
        return file;
    }

    /** Whether what could be mended is only an older state of what there was. */
    private static boolean hasLost(H2File file, List<Long> least) {
        List<Long> now = counts(file);
        return IntStream.range(0, least.size()).anyMatch(i -> now.get(i) < least.get(i));
    }

    /** Accounts, people and entries, which are taken off lists but never deleted. */
    private static List<Long> counts(H2File file) {
        return file.row().subList(3, 6).stream().map(Value::getLong).toList();
    }

    private static int version(H2File file) {
        Value version = file.row().get(2);
        return version.getInt();
    }

    private static void refuseIf(boolean bad, Reason reason) throws NotebookRefused {
        if (bad) {
            throw new NotebookRefused(reason);
        }
    }

    private void migrate() throws IOException, SQLException {
        NotebookFolder.copy(folder.file(), folder.beforeMigration());
        try (H2Engine engine = H2Engine.open(folder.file())) {
            engine.migrate(schema);
            engine.force();
        }
        NotebookFolder.makeFolder(folder.earlier());
        NotebookFolder.move(folder.beforeMigration(), folder.earlier().resolve("before-migration-" + stamp(0)));
    }

    /** Before anything is mended: what is there, as it is. */
    private void keepCopy(String stamp) throws IOException {
        NotebookFolder.makeFolder(folder.earlier());
        NotebookFolder.copy(folder.file(), folder.earlier().resolve("after-crash-" + stamp));
        try (Stream<Path> copies = Files.list(folder.earlier())) {
            List<Path> old = copies.filter(copy -> copy.getFileName().toString().startsWith("after-crash-"))
                    .sorted()
                    .toList();
            for (Path copy : old.subList(0, Math.max(0, old.size() - COPIES_KEPT))) {
                Files.delete(copy);
            }
        }
    }

    private String stamp(int number) {
        return now.toString().replaceAll("[^0-9T]", "") + (number == 0 ? "" : "-%03d".formatted(number)) + ".mv.db";
    }
}
