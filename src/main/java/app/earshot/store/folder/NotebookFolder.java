package app.earshot.store.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Where things stand in a notebook's folder. */
public record NotebookFolder(Path path) {

    /** A SHA-256 in hexadecimal digits, and what is added to it while it is unfinished. */
    private static final int LONGEST_NAME = 64 + 16;

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

    /** A copy of the file that is being compacted; it takes the file's place when it is whole. */
    public Path compacting() {
        return path.resolve("notebook.freeing.mv.db");
    }

    public Path earlier() {
        return path.resolve("earlier");
    }

    /** What was kept of the notebook at other times. */
    public Path backups() {
        return path.resolve("backups");
    }

    /** Where a copy of a backup is looked into. What is left there is worth nothing. */
    public NotebookFolder looking() {
        return new NotebookFolder(backups().resolve("looking"));
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

    /** How far the notebook has come. */
    public Path savedNote() {
        return path.resolve("earshot.saved");
    }

    /** The notebook's key, wrapped by its password. Only where it has one. */
    public Path keyFile() {
        return path.resolve("earshot.key");
    }

    /** The same once more: without either nobody opens the notebook. */
    public Path spareKeyFile() {
        return path.resolve("earshot.key-again");
    }

    /** Says that a password is being set or taken away, so that what lies beside the file may be as it was before. */
    public Path sealingMark() {
        return path.resolve("earshot.sealing");
    }

    /** A copy of the file with a password, or without it any more; it takes the file's place when it is whole. */
    public Path resealed() {
        return path.resolve("notebook.sealing.mv.db");
    }

    public Path attachments() {
        return path.resolve("files");
    }

    public Path index() {
        return path.resolve("index");
    }

    /** Whether the system takes the folder's name, and the longest that a file in it can have. */
    public boolean canBeNamed() {
        Path longest = attachments().resolve("ab").resolve("f".repeat(LONGEST_NAME));
        Path there = path;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            return true;
        }
        for (Path part : there.relativize(path)) {
            if (!canBeAsked(there.resolve(part))) {
                return false;
            }
        }
        return canBeAsked(longest);
    }

    private static boolean canBeAsked(Path path) {
        try {
            Files.readAttributes(path, BasicFileAttributes.class);
            return true;
        } catch (NoSuchFileException | AccessDeniedException named) {
            return true;
        } catch (IOException unnamed) {
            return false;
        }
    }

    /** What was being written here when an Earshot ended: none of it counts. Only for whoever holds the lock. */
    public void deleteUnfinished() throws IOException {
        Files.deleteIfExists(compacting());
        Files.deleteIfExists(resealed());
        if (Files.isSymbolicLink(file())) {
            Files.deleteIfExists(DurableFiles.unfinished(file().toRealPath()));
        }
        for (Path folder : List.of(path, earlier(), attachments())) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + DurableFiles.UNFINISHED)) {
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
}
