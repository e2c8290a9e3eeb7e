package app.earshot.store.backup;

import app.earshot.store.AttachmentFiles;
import app.earshot.store.engine.Engine;
import app.earshot.store.engine.Schema;
import app.earshot.store.erasure.ErasureList;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.folder.ChannelOutput;
import app.earshot.store.folder.DiskSpace;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.folder.OwnerOnly;
import app.earshot.store.folder.SavedNote;
import app.earshot.store.opening.StandardEngine;
import app.earshot.store.seal.Keys;
import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * Makes a notebook of a backup. Nobody may have the notebook open. The backup is read as a stranger's file: never more bytes are unpacked than it
 * says and the disk has room for, and what was unpacked goes through every check of an opening before anything else is touched. What stood
 * in its place is kept under {@code earlier}, whatever it was.
 */
public final class Restoring {

    private static final int TIMES_ITS_LENGTH = 2;
    private static final long TO_BREATHE = 8 << 20;

    private final NotebookFolder folder;
    private final BackupFolder backups;
    private final String moment;
    private final Keys keys;

    /** @param notebook the folder in which a notebook stands, or should */
    public Restoring(Path notebook, Instant now) {
        this(notebook, now, Keys.NONE);
    }

    /**
     * @param notebook the folder in which a notebook stands, or should
     * @param keys what there is to open the backup with, if it has a password; the notebook that is made of it has the same
     */
    public Restoring(Path notebook, Instant now, Keys keys) {
        this.keys = keys;
        this.folder = new NotebookFolder(notebook.toAbsolutePath().normalize());
        this.backups = BackupFolder.of(folder.path(), Seal.NONE);
        this.moment = now.toString().replaceAll("[^0-9T]", "");
    }

    /**
     * Puts what a backup holds in the place of the notebook that stands here, or stood here.
     *
     * @throws NotebookRefused if somebody has the notebook open, or the folder can't be written
     * @throws BackupFailed if the backup can't be used; then nothing was changed
     */
    public void into(Path backup) throws NotebookRefused, BackupFailed {
        into(backup, true);
    }

    private void into(Path backup, boolean withFiles) throws NotebookRefused, BackupFailed {
        if (!Files.isDirectory(folder.path())) {
            throw new NotebookRefused(NotebookRefused.Reason.NOT_FOUND);
        }
        try (NotebookLock lock = NotebookLock.take(folder); FileChannel turn = backups.takeTurn().orElseThrow(() -> new BackupFailed(BackupFailed.Kind.BUSY))) {
            backups.clear();
            BackupArchive archive = new BackupArchive(backup, keys).opened();
            RestoredKey key = RestoredKey.of(archive, folder, keys);
            Backup read = archive.read();
            unpack(archive, read, StandardEngine.make(key.seal()));
            if (withFiles) {
                putFiles(read, key);
            }
            replace(lock, read, key);
            backups.clear();
        } catch (IOException | StoreFailure failed) {
            throw failure();
        }
    }

    /**
     * Makes a notebook of a backup in a folder that is empty or not there yet. Where that fails nothing stays behind.
     *
     * @throws NotebookRefused if something stands there, or the folder can't be made
     * @throws BackupFailed if the backup can't be used
     */
    public void asNew(Path backup) throws NotebookRefused, BackupFailed {
        asNew(backup, true);
    }

    /** The same without the attachments, for somebody who only wants to see what is in it. */
    public void toLookInto(Path backup) throws NotebookRefused, BackupFailed {
        asNew(backup, false);
    }

    private void asNew(Path backup, boolean withFiles) throws NotebookRefused, BackupFailed {
        boolean whole = false;
        try {
            if (!StandardEngine.make().canTake(folder.path()) || !folder.canBeNamed()) {
                throw new NotebookRefused(NotebookRefused.Reason.BAD_PATH);
            }
            if (!folder.isFree()) {
                throw new NotebookRefused(NotebookRefused.Reason.EXISTS);
            }
        } catch (IOException unreadable) {
            throw new NotebookRefused(NotebookRefused.Reason.READ_ONLY);
        }
        try {
            OwnerOnly.makeFolder(folder.path());
            into(backup, withFiles);
            whole = true;
        } catch (IOException unwritable) {
            throw new NotebookRefused(NotebookRefused.Reason.READ_ONLY);
        } finally {
            if (!whole) {
                forget();
            }
        }
    }

    private void forget() {
        try {
            DurableFiles.deleteAll(folder.path());
        } catch (IOException stays) {
            // Why there is no notebook is on its way to the caller.
            return;
        }
    }

    private void unpack(BackupArchive archive, Backup backup, Engine engine) throws IOException, BackupFailed {
        long free = new DiskSpace(folder).free();
        if (backup.notebookBytes() > (free - TO_BREATHE) / TIMES_ITS_LENGTH) {
            throw new BackupFailed(BackupFailed.Kind.DISK_FULL);
        }
        NotebookFolder making = backups.making();
        OwnerOnly.makeFolder(making.path());
        OwnerOnly.makeFile(making.file());
        try (FileChannel file = FileChannel.open(making.file(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            archive.unpack(backup, new ChannelOutput(engine.content(file)));
        }
        BackupContent content = check(making, engine);
        if (!content.counts().equals(backup.content().counts()) || !content.mark().equals(backup.content().mark())) {
            throw new BackupFailed(BackupFailed.Kind.DAMAGED);
        }
        DurableFiles.force(making.file());
    }

    private static BackupContent check(NotebookFolder making, Engine engine) throws IOException, BackupFailed {
        try {
            return new CopyCheck(engine, Schema.current()).read(making, false);
        } catch (NotebookRefused refused) {
            throw BackupFailed.of(refused);
        }
    }

    /**
     * A kill on the way leaves a notebook that counts as not closed, and that must hold at least what the backup does: what stood here is
     * refused then if it is damaged, and the same can be done again.
     */
    private void replace(NotebookLock lock, Backup backup, RestoredKey key) throws IOException {
        ErasureList.of(folder.path()).addAll(ErasureList.beside(backup.file()));
        keepWhatStands();
        lock.markOpen(backup.content().counts().least());
        SavedNote.forget(folder);
        DurableFiles.deleteAll(folder.index());
        key.keepBeside(folder);
        DurableFiles.replace(folder.file(), backups.making().file());
        lock.markClosed();
    }

    private void putFiles(Backup backup, RestoredKey key) throws IOException {
        new FilesBeside(backup.file().toAbsolutePath().getParent(), key.ofBackup())
                .put(AttachmentFiles.in(folder.path(), key.seal()), backup.content().files());
    }

    private void keepWhatStands() throws IOException {
        OwnerOnly.makeFolder(folder.earlier());
        if (Files.exists(folder.file())) {
            keep(folder.file(), "replaced-" + moment + ".mv.db");
        }
        if (Files.exists(folder.beforeMigration())) {
            // Left here it would take the restored file's place at the next opening.
            keep(folder.beforeMigration(), "replaced-before-migration-" + moment + ".mv.db");
            Files.delete(folder.beforeMigration());
            DurableFiles.forceFolder(folder.path());
        }
    }

    /** The same content under a second name costs nothing, where the system can do it. */
    private void keep(Path file, String name) throws IOException {
        Path kept = folder.earlier().resolve(name);
        Files.deleteIfExists(kept);
        try {
            Files.createLink(kept, file.toRealPath());
            DurableFiles.forceFolder(kept.getParent());
        } catch (IOException | UnsupportedOperationException noLinks) {
            DurableFiles.copy(file, kept);
        }
    }

    private BackupFailed failure() {
        return new BackupFailed(DiskSpace.isFull(folder.path()) ? BackupFailed.Kind.DISK_FULL : BackupFailed.Kind.UNWRITABLE);
    }
}
