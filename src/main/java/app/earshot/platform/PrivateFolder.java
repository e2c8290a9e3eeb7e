package app.earshot.platform;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder and files in it that nobody but the person who is logged in can read, as far as the file system can say so. */
final class PrivateFolder {

    private PrivateFolder() {}

    static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        permit(folder, "rwx------");
    }

    /** The files that stand in a folder of ours. */
    static void keep(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                permit(file, "rw-------");
            }
        }
    }

    /** Which disk it is, and what that can say, not every system tells (a program in a box of its own may see none of the disks). */
    private static void permit(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
            } catch (FileSystemException notOnThisDisk) {
                return;
            }
        }
    }
}
