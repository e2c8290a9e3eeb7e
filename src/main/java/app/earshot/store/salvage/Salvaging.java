package app.earshot.store.salvage;

import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.engine.SalvagedRows;
import app.earshot.store.engine.Schema;
import app.earshot.store.erasure.ErasureList;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.folder.DiskSpace;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.opening.StandardEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Makes a new notebook of what can be read of a damaged one. The damaged one is not changed. Blocks for as long as it takes: each byte of
 * the file is looked at.
 */
public final class Salvaging {

    private static final String UNFINISHED = ".unfinished";

    private final NotebookFolder damaged;
    private final Instant now;

    /** How those are called of whom only the id is left: an account, and a person. */
    public record Placeholders(String account, String person) {}

    /** @param notebook the folder in which the damaged notebook stands */
    public Salvaging(Path notebook, Instant now) {
        this.damaged = new NotebookFolder(notebook.toAbsolutePath().normalize());
        this.now = now;
    }

    /** Counts what can be read, and makes nothing. */
    public Salvaged look() throws NotebookRefused {
        SalvagedRows rows = found();
        SalvagedFiles files = new SalvagedFiles(rows, AttachmentFiles.in(damaged.path()));
        long[] counts = List.of("account", "person", "entry", "heard").stream().mapToLong(table -> count(rows, table)).toArray();
        SalvagedFiles.Count kept = files.count();
        return new Salvaged(counts[0], counts[1], counts[2], counts[3], lost(rows), kept.there(), kept.lost());
    }

    private static long count(SalvagedRows rows, String table) {
        long[] count = new long[1];
        if (rows.tables().contains(table)) {
            rows.read(table, row -> count[0]++);
        }
        return count[0];
    }

    private static long lost(SalvagedRows rows) {
        return SalvageTables.IN_ORDER.stream().filter(rows.tables()::contains).mapToLong(rows::lost).sum();
    }

    private SalvagedRows found() throws NotebookRefused {
        try {
            return StandardEngine.make().salvage(damaged.file(), Schema.current());
        } catch (IOException unreadable) {
            throw new NotebookRefused(NotebookRefused.Reason.DAMAGED);
        }
    }

    /**
     * Puts what can be read into a new notebook. Until it is whole it stands under another name; where that fails nothing stays behind.
     *
     * @param folder one that is not there yet
     * @throws NotebookRefused if it can't be made there
     */
    public Salvaged into(Path folder, Placeholders names) throws NotebookRefused {
        Path unfinished = folder.resolveSibling(folder.getFileName() + UNFINISHED);
        try {
            if (Files.exists(folder)) {
                throw new NotebookRefused(NotebookRefused.Reason.EXISTS);
            }
            DurableFiles.deleteAll(unfinished);
            boolean whole = false;
            try {
                Salvaged brought = make(unfinished, names);
                // Whoever was erased may stand in a damaged file as they do in an old backup.
                ErasureList.of(unfinished).addAll(ErasureList.of(damaged.path()));
                DurableFiles.move(unfinished, folder);
                whole = true;
                return brought;
            } finally {
                if (!whole) {
                    DurableFiles.deleteAll(unfinished);
                }
            }
        } catch (IOException | UncheckedIOException | StoreFailure failed) {
            boolean full = DiskSpace.isFull(folder.toAbsolutePath().getParent());
            throw new NotebookRefused(full ? NotebookRefused.Reason.DISK_FULL : NotebookRefused.Reason.READ_ONLY);
        }
    }

    private Salvaged make(Path folder, Placeholders names) throws NotebookRefused, IOException {
        SalvagedRows rows = found();
        try (Notebook notebook = Notebook.create(folder, now)) {
            new SalvageWriter(rows, notebook, names).run();
            SalvagedFiles.Count files = new SalvagedFiles(rows, AttachmentFiles.in(damaged.path())).bring(AttachmentFiles.in(folder));
            long heard = count(rows, "heard");
            return notebook.read(session -> {
                var length = session.walk().length();
                return new Salvaged(length.accounts(), length.people(), length.entries(), heard, lost(rows), files.there(), files.lost());
            });
        }
    }
}
