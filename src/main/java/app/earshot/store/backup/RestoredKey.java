package app.earshot.store.backup;

import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.seal.KeyFile;
import app.earshot.store.seal.Keys;
import app.earshot.store.seal.Seal;
import app.earshot.store.seal.SealedFolder;
import java.io.IOException;
import java.util.Optional;

/**
 * Which key a notebook has that is made of a backup. One with a password becomes a notebook with that password; where a notebook with a
 * password stands, what takes its place has the same.
 *
 * @param ofBackup how the attachments beside the backup are written
 * @param seal how the notebook will be written
 * @param toKeep the wrapped key that has to lie beside it and does not yet
 */
record RestoredKey(Seal ofBackup, Seal seal, Optional<KeyFile> toKeep) {

    /**
     * @param archive a backup that has been opened, if it has a password
     * @param keys for the notebook that stands in the folder, if it has a password and the backup has none
     */
    static RestoredKey of(BackupArchive archive, NotebookFolder folder, Keys keys) throws BackupFailed {
        Optional<KeyFile> standing = new SealedFolder(folder).keyFile();
        Optional<KeyFile> packed = archive.keyFile();
        if (packed.isEmpty()) {
            return standing.isEmpty() ? new RestoredKey(Seal.NONE, Seal.NONE, Optional.empty()) : ofStanding(standing.get(), keys);
        }
        if (standing.isPresent() && !standing.get().name().equals(packed.get().name())) {
            // What lies beside the notebook that stands here could no longer be read.
            throw new BackupFailed(BackupFailed.Kind.LOCKED);
        }
        Seal seal = archive.keys().open(packed.get()).map(Seal::of).orElseThrow(() -> new BackupFailed(BackupFailed.Kind.WRONG_PASSWORD));
        return new RestoredKey(seal, seal, standing.isPresent() ? Optional.empty() : packed);
    }

    private static RestoredKey ofStanding(KeyFile standing, Keys keys) throws BackupFailed {
        Seal seal = keys.open(standing).map(Seal::of).orElseThrow(() -> new BackupFailed(BackupFailed.Kind.LOCKED));
        return new RestoredKey(Seal.NONE, seal, Optional.empty());
    }

    /** Before the notebook takes its place, which nobody could open without it. */
    void keepBeside(NotebookFolder folder) throws IOException {
        if (toKeep.isPresent()) {
            new SealedFolder(folder).write(toKeep.get());
        }
    }
}
