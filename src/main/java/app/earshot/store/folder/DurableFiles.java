package app.earshot.store.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Copies, writes and moves files so that a power cut leaves either what was there or what was to be. */
public final class DurableFiles {

    /** How a file is called until it is whole. */
    public static final String UNFINISHED = ".unfinished";

    private DurableFiles() {}

    public static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /** Copies a file so that either the whole copy is there after a crash or none. */
    public static void copy(Path from, Path to) throws IOException {
        Path unfinished = unfinished(to);
        OwnerOnly.makeFile(unfinished);
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            long copied = 0;
            while (copied < source.size()) {
                copied += source.transferTo(copied, source.size() - copied, target);
            }
            target.force(true);
        } catch (IOException e) {
            // Where there was no room for it, it would take what little there is.
            Files.deleteIfExists(unfinished);
            throw e;
        }
        move(unfinished, to);
    }

    /** Writes a small file so that after a crash either the old or the new one is there. */
    public static void write(Path file, String text) throws IOException {
        Path unfinished = unfinished(file);
        OwnerOnly.makeFile(unfinished);
        Files.writeString(unfinished, text, StandardOpenOption.SYNC);
        move(unfinished, file);
    }

    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(to.getParent());
    }

    /** Forces the names in a folder to the disk, where the system can do it. */
    public static void forceFolder(Path folder) throws IOException {
        if (OwnerOnly.hasOwners(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /**
     * Puts a file that is whole and on the disk in another's place. Where that one's name only leads to a file, the name stays; it may
     * lead to another disk, to which nothing can be moved at once.
     */
    public static void replace(Path place, Path whole) throws IOException {
        if (!Files.isSymbolicLink(place)) {
            move(whole, place);
            return;
        }
        copy(whole, place.toRealPath());
        Files.delete(whole);
        forceFolder(place.getParent());
    }

    /** Forces a file's content to the disk. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    public static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                    throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
