package app.earshot.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes folders and files that only their owner can read, on systems that know owners. */
public final class OwnerOnly {

    private OwnerOnly() {}

    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (hasOwners(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Makes an empty file before anybody writes to it, so that there is no moment in which others could read it. */
    public static void makeFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, attributes(file.getParent()));
    }

    static FileAttribute<?>[] attributes(Path folder) {
        return hasOwners(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    static boolean hasOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
