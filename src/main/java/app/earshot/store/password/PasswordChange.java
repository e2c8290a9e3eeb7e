package app.earshot.store.password;

import app.earshot.store.SealOfFolder;
import app.earshot.store.backup.BackupsResealed;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.folder.DiskSpace;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.seal.DataKey;
import app.earshot.store.seal.KeyFile;
import app.earshot.store.seal.Keys;
import app.earshot.store.seal.Seal;
import app.earshot.store.seal.SealedFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives a notebook a password, or takes it away, while nobody has it open. The moment at which it has one, or none any more, is that at which
 * its file is replaced; the wrapped key lies beside it before, and goes after. Takes as long as there is to write.
 */
public final class PasswordChange {

    private static final long TO_BREATHE = 8 << 20;

    private final NotebookFolder folder;
    private final SealedFolder keys;

    public PasswordChange(Path notebook) {
        this.folder = new NotebookFolder(notebook.toAbsolutePath().normalize());
        this.keys = new SealedFolder(folder);
    }

    /** Whether a change was cut short, or something could not be brought along: {@link #finish} has something to do. */
    public static boolean isUnfinished(Path notebook) {
        return Files.exists(new NotebookFolder(notebook.toAbsolutePath().normalize()).sealingMark());
    }

    /** What is done while nobody else can. */
    @FunctionalInterface
    private interface Step {

        void run(NotebookLock lock) throws IOException, NotebookRefused;
    }

    /**
     * Encrypts the notebook and all that lies beside it.
     *
     * @throws NotebookRefused if that could not be: then it is as it was
     */
    public void set(KeyFile.Made made) throws NotebookRefused {
        Seal seal = Seal.of(made.key());
        alone(seal, lock -> {
            refuseIf(SealOfFolder.isLocked(folder.path()), Reason.LOCKED);
            checkClosed(lock);
            checkRoom();
            ResealedFile file = new ResealedFile(folder, Seal.NONE, seal);
            List<Long> least = file.make();
            mark();
            keys.write(made.file());
            file.take(lock, least);
            tryToSealRest(seal, made.file());
        });
    }

    /**
     * Takes the password away.
     *
     * @throws NotebookRefused if these keys don't open it, or if it could not be: then it has its password
     */
    public void remove(Keys open) throws NotebookRefused {
        Seal seal = SealOfFolder.open(folder.path(), open);
        refuseIf(seal.key().isEmpty(), Reason.LOCKED);
        alone(seal, lock -> {
            checkClosed(lock);
            checkRoom();
            ResealedFile file = new ResealedFile(folder, seal, Seal.NONE);
            List<Long> least = file.make();
            mark();
            openRest(seal);
            file.take(lock, least);
            keys.forget();
            unmark();
        });
    }

    /** Whether these open the notebook that has this key. */
    public static boolean opens(Path notebook, DataKey key, Keys open) {
        return new SealedFolder(new NotebookFolder(notebook)).keyFile().flatMap(open::open).filter(key::equals).isPresent();
    }

    /** Wraps the same key by another password and another recovery code. Nothing else is written, so the notebook may be open. */
    public static void rewrap(Path notebook, DataKey key, KeyFile.Made made) throws NotebookRefused {
        if (!made.key().equals(key)) {
            throw new IllegalArgumentException("Another notebook's key");
        }
        try {
            new SealedFolder(new NotebookFolder(notebook)).write(made.file());
        } catch (IOException unwritten) {
            throw new NotebookRefused(DiskSpace.isFull(notebook) ? Reason.DISK_FULL : Reason.READ_ONLY);
        }
    }

    /**
     * Brings to its end what was cut short. Where the notebook has its password, all that lies beside it gets it; where it has none, what was
     * prepared goes.
     */
    public void finish(Keys open) throws NotebookRefused {
        Seal seal = SealOfFolder.open(folder.path(), open);
        if (seal.key().isPresent()) {
            KeyFile keyFile = keys.keyFile().orElseThrow(() -> new NotebookRefused(Reason.KEY_GONE));
            alone(seal, lock -> tryToSealRest(seal, keyFile));
        } else if (isUnfinished(folder.path())) {
            withLock(lock -> {
                keys.forget();
                unmark();
            });
        }
    }

    /** The notebook is encrypted by now, and can be opened: what fails here is tried again at the next opening. */
    private void tryToSealRest(Seal seal, KeyFile keyFile) {
        try {
            sealRest(seal, keyFile);
        } catch (IOException stays) {
            return;
        }
    }

    private void sealRest(Seal seal, KeyFile keyFile) throws IOException {
        DurableFiles.deleteAll(folder.index());
        FilesResealed files = new FilesResealed(seal, true);
        files.attachments(folder);
        files.attachments(new NotebookFolder(folder.backups()));
        files.earlier(folder);
        BackupsResealed backups = new BackupsResealed(folder.path(), seal);
        backups.seal(keyFile);
        if (files.left() + backups.left() == 0) {
            unmark();
        }
    }

    private void openRest(Seal seal) throws IOException {
        DurableFiles.deleteAll(folder.index());
        FilesResealed files = new FilesResealed(seal, false);
        files.attachments(folder);
        files.attachments(new NotebookFolder(folder.backups()));
        files.earlier(folder);
        new BackupsResealed(folder.path(), seal).open();
    }

    private void alone(Seal seal, Step step) throws NotebookRefused {
        withLock(lock -> {
            try (FileChannel turn = new BackupsResealed(folder.path(), seal).takeTurn().orElseThrow(() -> new NotebookRefused(Reason.IN_USE))) {
                folder.deleteUnfinished();
                step.run(lock);
            }
        });
    }

    private void withLock(Step step) throws NotebookRefused {
        try (NotebookLock lock = NotebookLock.take(folder)) {
            try {
                step.run(lock);
            } finally {
                deleteCopy();
            }
        } catch (IOException failed) {
            throw new NotebookRefused(DiskSpace.isFull(folder.path()) ? Reason.DISK_FULL : Reason.READ_ONLY);
        }
    }

    private void deleteCopy() {
        try {
            Files.deleteIfExists(folder.resealed());
        } catch (IOException stays) {
            // The next opening deletes it.
            return;
        }
    }

    /** What was not closed, or has changed since, is opened first, which mends it or says what is wrong. */
    private static void checkClosed(NotebookLock lock) throws IOException, NotebookRefused {
        refuseIf(lock.afterCrash() || !lock.isAsItWasClosed(), Reason.DAMAGED);
    }

    private void checkRoom() throws IOException, NotebookRefused {
        long largest = 0;
        for (Path part : List.of(folder.attachments(), folder.backups(), folder.earlier())) {
            try (Stream<Path> files = Files.isDirectory(part) ? Files.walk(part) : Stream.empty()) {
                largest = Math.max(largest, files.mapToLong(file -> file.toFile().length()).max().orElse(0));
            }
        }
        DiskSpace space = new DiskSpace(folder);
        refuseIf(space.free() < 2 * space.taken() + 2 * largest + TO_BREATHE, Reason.DISK_FULL);
    }

    private void mark() throws IOException {
        DurableFiles.write(folder.sealingMark(), "");
    }

    private void unmark() throws IOException {
        Files.deleteIfExists(folder.sealingMark());
        DurableFiles.forceFolder(folder.path());
    }

    private static void refuseIf(boolean bad, Reason reason) throws NotebookRefused {
        if (bad) {
            throw new NotebookRefused(reason);
        }
    }
}
