package app.earshot.store;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.opening.StandardEngine;
import app.earshot.store.seal.KeyFile;
import app.earshot.store.seal.Keys;
import app.earshot.store.seal.Seal;
import app.earshot.store.seal.SealedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which key the notebook in a folder takes, and whether somebody has it. */
public final class SealOfFolder {

    private SealOfFolder() {}

    /** Whether a notebook stands there that can't be read without its password. */
    public static boolean isLocked(Path folder) {
        return isLocked(new NotebookFolder(folder.toAbsolutePath().normalize()));
    }

    private static boolean isLocked(NotebookFolder folder) {
        try {
            Path file = Files.exists(folder.file()) ? folder.file() : folder.beforeMigration();
            return Files.isRegularFile(file) && StandardEngine.make().lacksKey(file);
        } catch (IOException unreadable) {
            // Why it can't be read is said when it is opened.
            return false;
        }
    }

    /**
     * How the files there are written. Takes its time where there is a password.
     *
     * @throws NotebookRefused if there is a password and this is not it, or if the wrapped key is gone
     */
    public static Seal open(Path path, Keys keys) throws NotebookRefused {
        NotebookFolder folder = new NotebookFolder(path.toAbsolutePath().normalize());
        if (!isLocked(folder)) {
            return Seal.NONE;
        }
        if (keys == Keys.NONE) {
            throw new NotebookRefused(Reason.LOCKED);
        }
        KeyFile file = new SealedFolder(folder).keyFile().orElseThrow(() -> new NotebookRefused(Reason.KEY_GONE));
        return keys.open(file).map(Seal::of).orElseThrow(() -> new NotebookRefused(Reason.WRONG_PASSWORD));
    }
}
