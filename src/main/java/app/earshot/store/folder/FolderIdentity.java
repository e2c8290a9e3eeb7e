package app.earshot.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Tells whether a folder's name still leads to the folder that it led to. A folder can be renamed while its notebook is open, and
 * another put at its old name. On systems without file keys no folder can be renamed while a file in it is open.
 *
 * @param lockKey of the lock file, which stays open all the while, so that no other file can get its key
 * @param folderKey of the folder itself, for when somebody has deleted the lock file
 */
record FolderIdentity(NotebookFolder folder, Optional<Object> lockKey, Optional<Object> folderKey) {

    /** @param folder one whose lock file is open */
    static FolderIdentity of(NotebookFolder folder) throws IOException {
        return new FolderIdentity(folder, key(folder.lockFile()), key(folder.path()));
    }

    boolean isStillThere() {
        try {
            return Files.exists(folder.lockFile())
                    ? key(folder.lockFile()).equals(lockKey)
                    : key(folder.path()).equals(folderKey);
        } catch (IOException gone) {
            return false;
        }
    }

    private static Optional<Object> key(Path path) throws IOException {
        return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    }
}
