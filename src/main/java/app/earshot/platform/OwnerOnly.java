package app.earshot.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but the person who is logged in can read, as far as the file system can say so. */
public final class OwnerOnly {

    private OwnerOnly() {}

    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        set(folder, "rwx------");
    }

    public static void protect(Path file) throws IOException {
        set(file, "rw-------");
    }

    private static void set(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
