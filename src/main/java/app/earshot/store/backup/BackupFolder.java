package app.earshot.store.backup;

import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.OwnerOnly;
import app.earshot.store.seal.Keys;
import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where backups stand: each a file, beside them the attachments, and a folder for the one that is being made. */
record BackupFolder(Path path, Seal seal) {

    private static final String ENDING = ".zip";
    private static final String BEGINNING = "earshot-";

    /** @param seal of the notebook; backups with another password are passed over */
    static BackupFolder of(Path notebook, Seal seal) {
        return new BackupFolder(new NotebookFolder(notebook).backups(), seal);
    }

    /** For those that have the notebook's password. */
    Keys keys() {
        return seal.key().map(Keys::of).orElse(Keys.NONE);
    }

    /** Where a copy is looked into before it counts. Whatever is left there is worth nothing. */
    NotebookFolder making() {
        return new NotebookFolder(path.resolve("making"));
    }

    Path unfinished() {
        return path.resolve("making" + ENDING + DurableFiles.UNFINISHED);
    }

    /** A free name for a backup of this moment. */
    Path place(Instant made) {
        String moment = made.toString().replaceAll("[^0-9T]", "");
        Path place = path.resolve(BEGINNING + moment + ENDING);
        for (int number = 2; Files.exists(place); number++) {
            place = path.resolve(BEGINNING + moment + "-" + number + ENDING);
        }
        return place;
    }

    /**
     * All that count, the newest first. A file that is none of ours, or can't be read, is passed over. Those that say they are from later than
     * now come last: the clock was wrong then or is now, and the newest is not among them as far as anybody knows.
     */
    List<Backup> all(Instant now) {
        List<Backup> all = new ArrayList<>();
        if (!Files.isDirectory(path)) {
            return all;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*" + ENDING)) {
            for (Path file : files) {
                read(file).ifPresent(all::add);
            }
        } catch (IOException unreadable) {
            return all;
        }
        all.sort(Comparator.comparing((Backup one) -> !one.made().isAfter(now))
                .thenComparing(Backup::made)
                .thenComparing(Backup::file)
                .reversed());
        return all;
    }

    boolean isAllReadable() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).allMatch(file -> read(file).isPresent());
        }
    }

    private Optional<Backup> read(Path file) {
        try {
            return Optional.of(new BackupArchive(file, keys()).read());
        } catch (BackupFailed unreadable) {
            return Optional.empty();
        }
    }

    /** The right to make one here, also against another program; empty while somebody has it. It has to be closed. */
    Optional<FileChannel> takeTurn() throws IOException {
        OwnerOnly.makeFolder(path);
        FileChannel channel = FileChannel.open(path.resolve("making.lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock();
            taken = lock != null;
            return taken ? Optional.of(channel) : Optional.empty();
        } catch (OverlappingFileLockException here) {
            return Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** Throws away what was begun and did not come to its end. Only for whoever has the turn. */
    void clear() throws IOException {
        DurableFiles.deleteAll(making().path());
        Files.deleteIfExists(unfinished());
    }

    /**
     * Lets go of those that need not stay, and of the attachments that only they name. Those from later than now are left alone until their time
     * comes: what was made just now never gives way to them.
     */
    void thin(Thinning thinning, Instant now) throws IOException {
        List<Backup> all = all(now);
        List<Backup> leavable = thinning.leavable(all.stream().filter(one -> !one.made().isAfter(now)).toList());
        for (Backup old : leavable) {
            Files.deleteIfExists(old.file());
        }
        // One that can't be read just now may name some of the files.
        if (isAllReadable()) {
            new FilesBeside(path, seal).prune(all.stream().filter(one -> !leavable.contains(one)).toList());
        }
    }
}
