import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: deleted, copied, dated. */
final class Folders {

    private Folders() {}

    static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path each : everything(folder).reversed()) {
                Files.delete(each);
            }
        }
        return Files.createDirectories(folder);
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path each : everything(from)) {
            Path target = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(target);
            } else {
                Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Gives everything the same moment and rights, whoever builds it: folders 755, what can be run 755, all else 644. */
    static void settle(Path folder, Instant moment) throws IOException {
        for (Path each : everything(folder).reversed()) {
            if (Files.getFileStore(each).supportsFileAttributeView("posix")) {
                boolean run = Files.isDirectory(each) || Files.isExecutable(each) && !each.toString().endsWith(".so");
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(run ? "rwxr-xr-x" : "rw-r--r--"));
            }
            Files.setLastModifiedTime(each, FileTime.from(moment));
        }
    }

    static List<Path> everything(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.naturalOrder()).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
