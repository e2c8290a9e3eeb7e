package app.earshot.store.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Where things stand in a notebook's folder. What is made here can be read by its owner only. */
public record NotebookFolder(Path path) {

    /** How a file is called until it is whole. */
    public static final String UNFINISHED = ".unfinished";

    private static final long TO_BREATHE = 8 << 20;
    private static final long ALMOST_NOTHING = 1 << 20;

    public Path file() {
        return path.resolve("notebook.mv.db");
    }

    /** A notebook that is being made; it takes its name when it is whole. */
    public Path unborn() {
        return path.resolve("notebook.new.mv.db");
    }

    /** The file as it was before a migration that has not ended. */
    public Path beforeMigration() {
        return path.resolve("notebook.before-migration.mv.db");
    }

    /** A copy of the file in which space is being freed; it takes the file's place when it is whole. */
    public Path freeing() {
        return path.resolve("notebook.freeing.mv.db");
    }

    public Path earlier() {
        return path.resolve("earlier");
    }

    public Path lockFile() {
        return path.resolve("earshot.lock");
    }

    public Path openMark() {
        return path.resolve("earshot.open");
    }

    /** What the file was when it was closed. */
    public Path closedMark() {
        return path.resolve("earshot.closed");
    }

    public Path attachments() {
        return path.resolve("files");
    }

    public Path index() {
        return path.resolve("index");
    }

    /** How long the file is; 0 where there is none, as for a notebook in memory. */
    public long size() {
        return file().toFile().length();
    }

    /** How much room the disk must have for this notebook to be mended: a copy is kept first. */
    public long roomToMend() {
        return size() + TO_BREATHE;
    }

    /** How many bytes may still be written; as many as one likes where nobody knows. */
    public long room() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /** Whether there is too little room to go on at all. */
    public boolean isFull() {
        return room() < ALMOST_NOTHING;
    }

    /**
     * Puts a file that is whole and on the disk in the place of the notebook's. Where the name only leads to the file, the name stays; it
     * may lead to another disk, to which nothing can be moved at once.
     */
    public void takePlace(Path whole) throws IOException {
        if (!Files.isSymbolicLink(file())) {
            move(whole, file());
            return;
        }
        copy(whole, file().toRealPath());
        Files.delete(whole);
        forceFolder(path);
    }

    /** What was being written here when an Earshot ended: none of it counts. Only for whoever holds the lock. */
    public void deleteUnfinished() throws IOException {
        Files.deleteIfExists(freeing());
        if (Files.isSymbolicLink(file())) {
            Files.deleteIfExists(unfinished(file().toRealPath()));
        }
        for (Path folder : List.of(path, earlier(), attachments())) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
                    for (Path file : left) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    /** Whether nothing stands there, but perhaps what is left of making a notebook that was cut short. */
    public boolean isFree() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.allMatch(file -> file.equals(unborn()) || file.equals(lockFile()));
        }
    }

    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (hasOwners(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Makes an empty file before anybody writes to it, so that there is no moment in which others could read it. */
    public static void makeFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly(file.getParent()));
    }

    static FileAttribute<?>[] ownerOnly(Path folder) {
        return hasOwners(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static boolean hasOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /** Copies a file so that either the whole copy is there after a crash or none. */
    public static void copy(Path from, Path to) throws IOException {
        Path unfinished = unfinished(to);
        makeFile(unfinished);
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
    static void write(Path file, String text) throws IOException {
        Path unfinished = unfinished(file);
        makeFile(unfinished);
        Files.writeString(unfinished, text, StandardOpenOption.SYNC);
        move(unfinished, file);
    }

    /** Length and checksum. Against chance, not against people: whoever can write here can write both. */
    public static String digest(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
            while (channel.read(buffer) >= 0) {
                sum.update(buffer.flip());
                buffer.clear();
            }
            return channel.size() + " " + Long.toHexString(sum.getValue()) + "\n";
        }
    }

    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(to.getParent());
    }

    /** Forces the names in a folder to the disk, where the system can do it. */
    public static void forceFolder(Path folder) throws IOException {
        if (hasOwners(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
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
