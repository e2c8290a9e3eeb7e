package app.earshot.store.backup;

import app.earshot.store.AttachmentFiles;
import app.earshot.store.FileCopy;
import app.earshot.store.Notebook;
import app.earshot.store.backup.BackupContent.KeptFile;
import app.earshot.store.engine.Engine;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.folder.DiskSpace;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.OwnerOnly;
import app.earshot.store.opening.StandardEngine;
import app.earshot.store.seal.KeyFile;
import app.earshot.store.seal.Keys;
import app.earshot.store.seal.Seal;
import app.earshot.store.seal.SealedFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The backups of one notebook. One is made at a time, in whatever program; it counts, and can be seen, only after it was brought to its end,
 * opened, read from the first row to the last, packed and read once more. Whoever saves meanwhile does not wait for it. Blocks for as long as
 * it takes; safe for use by several threads.
 */
public final class Backups {

    /** A copy that is newer than what was noted is possible, and rare: then another is made. */
    private static final int TRIES = 3;
    /** The copy, what it is packed into, and what the engine writes on opening it. */
    private static final int TIMES_ITS_LENGTH = 2;
    private static final long TO_BREATHE = 8 << 20;

    private final Path notebook;
    private final BackupFolder folder;
    private final Thinning thinning;
    private final Seal seal;
    private final Engine engine;
    private final CopyCheck check;

    /** @param notebook the notebook's folder, whatever stands in it */
    public Backups(Path notebook, ZoneId zone) {
        this(notebook, zone, Seal.NONE);
    }

    /**
     * @param notebook the notebook's folder, whatever stands in it
     * @param seal how the notebook's files are written: its backups are written so too
     */
    public Backups(Path notebook, ZoneId zone, Seal seal) {
        this.notebook = notebook.toAbsolutePath().normalize();
        this.seal = seal;
        this.engine = StandardEngine.make(seal);
        this.check = new CopyCheck(engine, Schema.current());
        this.folder = BackupFolder.of(this.notebook, seal);
        this.thinning = new Thinning(zone);
    }

    /** How the backups of a notebook are written, which may not open any more: as its key file says that lies beside it. */
    public static Seal sealOf(Path notebook, Keys keys) {
        return new SealedFolder(new NotebookFolder(notebook)).keyFile().flatMap(keys::open).map(Seal::of).orElse(Seal.NONE);
    }

    /** All that count, the newest first; after them those that say they are from later than now. */
    public List<Backup> all(Instant now) {
        return folder.all(now);
    }

    /** What a file says about itself that somebody has brought; not yet whether that is true. */
    public static Backup look(Path file) throws BackupFailed {
        return look(file, Keys.NONE);
    }

    /** The same of one that may have a password. */
    public static Backup look(Path file, Keys keys) throws BackupFailed {
        return new BackupArchive(file.toAbsolutePath().normalize(), keys).read();
    }

    /** Throws away what a program that was killed left of looking into one. Only while nobody does. */
    public void clearLooks() {
        try {
            DurableFiles.deleteAll(new NotebookFolder(notebook).looking().path());
        } catch (IOException stays) {
            // It takes room and harms nobody: the next look throws it away too.
            return;
        }
    }

    /**
     * Puts attachments that stand beside a backup where a notebook looks for them, as far as they are there.
     *
     * @param seal of the notebook whose backup it is, by which they are written
     */
    public static void putFiles(Path backup, Seal seal, List<KeptFile> files, AttachmentFiles there) throws IOException {
        new FilesBeside(backup.toAbsolutePath().getParent(), seal).put(there, files);
    }

    /** Makes one of an open notebook. */
    public Backup make(Notebook open, BackupReason reason, Instant now) throws BackupFailed {
        return make(open, reason, now, () -> false);
    }

    /**
     * The same, for which nobody waits.
     *
     * @param givesWay whether another one is about to be made in its place: asked between the steps, it ends as busy
     */
    public Backup make(Notebook open, BackupReason reason, Instant now, BooleanSupplier givesWay) throws BackupFailed {
        try (FileChannel turn = turn()) {
            open.checkIsStillThere();
            for (int left = TRIES; ; left--) {
                FileCopy copy = FileCopy.make(open, emptyCopy());
                busyIf(givesWay);
                BackupContent content = check.read(folder.making(), true);
                if (content.counts().isLessThan(copy.least())) {
                    throw new BackupFailed(BackupFailed.Kind.DAMAGED);
                }
                if (content.mark().equals(copy.mark())) {
                    return keep(content, reason, now, givesWay);
                }
                if (left == 1) {
                    throw new BackupFailed(BackupFailed.Kind.DAMAGED);
                }
            }
        } catch (IOException | NotebookRefused | StoreFailure failed) {
            throw failure(failed);
        }
    }

    /**
     * Copies the file of a notebook that was just closed, while nobody else can open it: in a moment. It is no backup before it was
     * {@linkplain ClosedCopy#finish read}.
     */
    public ClosedCopy copyClosed(Path file) throws BackupFailed {
        FileChannel turn = turn();
        boolean copied = false;
        try {
            checkRoom(file);
            DurableFiles.copy(file, emptyCopy());
            copied = true;
            return new ClosedCopy(this, turn);
        } catch (IOException failed) {
            throw failure(failed);
        } finally {
            if (!copied) {
                letGo(turn);
            }
        }
    }

    /** What is left to do with the copy of a closed notebook. */
    public record ClosedCopy(Backups backups, FileChannel turn) {

        /** Reads it to its end, and makes a backup of it. */
        public Backup finish(BackupReason reason, Instant now) throws BackupFailed {
            try (turn) {
                BackupContent content = backups.check.read(backups.folder.making(), false);
                return backups.keep(content, reason, now, () -> false);
            } catch (IOException | NotebookRefused | StoreFailure failed) {
                throw backups.failure(failed);
            }
        }
    }

    private static void busyIf(BooleanSupplier givesWay) throws BackupFailed {
        if (givesWay.getAsBoolean()) {
            throw new BackupFailed(BackupFailed.Kind.BUSY);
        }
    }

    private FileChannel turn() throws BackupFailed {
        try {
            FileChannel turn = folder.takeTurn().orElseThrow(() -> new BackupFailed(BackupFailed.Kind.BUSY));
            boolean clear = false;
            try {
                folder.clear();
                clear = true;
                return turn;
            } finally {
                if (!clear) {
                    letGo(turn);
                }
            }
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    private static void letGo(FileChannel turn) {
        try {
            turn.close();
        } catch (IOException closing) {
            // The program's end frees it at the latest.
            return;
        }
    }

    private Path emptyCopy() throws IOException, BackupFailed {
        checkRoom(new NotebookFolder(notebook).file());
        OwnerOnly.makeFolder(folder.making().path());
        Path copy = folder.making().file();
        OwnerOnly.makeFile(copy);
        return copy;
    }

    private void checkRoom(Path file) throws BackupFailed {
        if (new DiskSpace(new NotebookFolder(folder.path())).free() < TIMES_ITS_LENGTH * file.toFile().length() + TO_BREATHE) {
            throw new BackupFailed(BackupFailed.Kind.DISK_FULL);
        }
    }

    /** Packs a copy that was read, reads what was packed, and only then gives it a name. */
    private Backup keep(BackupContent content, BackupReason reason, Instant now, BooleanSupplier givesWay)
            throws IOException, BackupFailed {
        busyIf(givesWay);
        new FilesBeside(folder.path(), seal).bring(AttachmentFiles.in(notebook, seal), content.files());
        BackupArchive packed = new BackupArchive(folder.unfinished(), folder.keys());
        pack(packed, reason, now, content);
        busyIf(givesWay);
        packed.readThrough(packed.read());
        Path place = folder.place(now);
        packed.moveTo(place);
        folder.clear();
        if (reason != BackupReason.GOING_BACK && reason != BackupReason.FETCHING) {
            // The one that somebody is about to go back to, or to fetch something out of, has to be there still.
            folder.thin(thinning, now);
        }
        return new BackupArchive(place, folder.keys()).read();
    }

    private void pack(BackupArchive packed, BackupReason reason, Instant now, BackupContent content) throws IOException, BackupFailed {
        Optional<KeyFile> keyFile = new SealedFolder(new NotebookFolder(notebook)).keyFile();
        if (seal.key().isPresent() && keyFile.isEmpty()) {
            // Nobody could open it.
            throw new BackupFailed(BackupFailed.Kind.DAMAGED);
        }
        try (FileChannel channel = FileChannel.open(folder.making().file(), StandardOpenOption.READ)) {
            FileChannel copy = engine.content(channel);
            packed.write(ManifestText.of(now, reason, copy.size(), content), copy, seal, keyFile);
        }
    }

    private BackupFailed failure(Exception failed) {
        Optional<BackupFailed> known = Optional.empty();
        if (DiskSpace.isFull(folder.path())) {
            known = Optional.of(new BackupFailed(BackupFailed.Kind.DISK_FULL));
        } else if (failed instanceof NotebookRefused refused) {
            known = Optional.of(BackupFailed.of(refused));
        } else if (failed instanceof StoreFailure store && store.kind() == StoreFailure.Kind.DAMAGED) {
            known = Optional.of(new BackupFailed(BackupFailed.Kind.DAMAGED));
        }
        return known.orElseGet(() -> new BackupFailed(BackupFailed.Kind.UNWRITABLE));
    }
}
