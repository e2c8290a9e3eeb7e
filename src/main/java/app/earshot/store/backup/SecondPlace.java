package app.earshot.store.backup;

import app.earshot.store.AttachmentFiles;
import app.earshot.store.backup.BackupContent.KeptFile;
import app.earshot.store.backup.PlaceFailed.Kind;
import app.earshot.store.erasure.ErasureList;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.folder.DiskSpace;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.OwnerOnly;
import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Keeps the backups of a notebook once more, on a stick or wherever somebody wants them: they have the same form there, so that a notebook
 * can be begun from them on a computer that has nothing else. Nobody needs the notebook for it. Blocks for as long as it takes.
 */
public final class SecondPlace {

    private static final String ROOM = "Earshot backups";
    private static final int PIECE = 1 << 20;
    private static final long TO_BREATHE = 8 << 20;

    private final NotebookFolder notebook;
    private final BackupFolder here;
    private final Thinning thinning;
    private final Seal seal;

    public SecondPlace(Path notebook, ZoneId zone) {
        this(notebook, zone, Seal.NONE);
    }

    /** @param seal of the notebook: what it keeps there has its password */
    public SecondPlace(Path notebook, ZoneId zone, Seal seal) {
        this.seal = seal;
        this.notebook = new NotebookFolder(notebook.toAbsolutePath().normalize());
        this.here = BackupFolder.of(this.notebook.path(), seal);
        this.thinning = new Thinning(zone);
    }

    /**
     * Makes room for the backups in a folder that somebody has chosen. Where this notebook's stand there already, they are gone on with; those of
     * another notebook are left alone.
     *
     * @return the folder in which they stand, a name of ours under the chosen one
     */
    public Path settleIn(Path chosen, Instant now) throws PlaceFailed {
        try {
            Path real = chosen.toRealPath();
            Path own = notebook.path().toRealPath();
            if (real.equals(own)) {
                throw new PlaceFailed(Kind.SAME);
            }
            if (real.startsWith(own)) {
                throw new PlaceFailed(Kind.INSIDE);
            }
            Path place = freeOrOurs(chosen.toAbsolutePath().normalize(), now);
            OwnerOnly.makeFolder(place);
            return place;
        } catch (IOException unwritable) {
            throw new PlaceFailed(Files.isDirectory(chosen) ? Kind.READ_ONLY : Kind.ABSENT);
        }
    }

    private Path freeOrOurs(Path chosen, Instant now) {
        if (isOurs(chosen, now)) {
            return chosen;
        }
        Path name = notebook.path().getFileName();
        String own = name == null ? ROOM : name.toString();
        Path place = chosen.resolve(ROOM).resolve(own);
        for (int number = 2; Files.exists(place) && !isFree(place) && !isOurs(place, now); number++) {
            place = chosen.resolve(ROOM).resolve(own + " " + number);
        }
        return place;
    }

    /** Two notebooks are the same where one moment of them is. */
    private boolean isOurs(Path place, Instant now) {
        List<String> marks = here.all(now).stream().map(one -> one.content().mark()).toList();
        return new BackupFolder(place, seal).all(now).stream().anyMatch(one -> marks.contains(one.content().mark()));
    }

    private boolean isFree(Path place) {
        return !Files.exists(place) || new BackupFolder(place, seal).all(Instant.MAX).isEmpty();
    }

    /** What stands there, the newest first; nothing where the place is not there. */
    public List<Backup> all(Path place, Instant now) {
        return new BackupFolder(place, seal).all(now);
    }

    /**
     * Copies there what is missing: the newest first, then what came while the place was not there. Each is read again from there, to its end,
     * before it has its name.
     *
     * @param place as it was {@linkplain #settleIn settled}
     * @param givesWay whether to leave off, which is asked now and then; the rest is missing the next time
     */
    public void catchUp(Path place, Instant now, BooleanSupplier givesWay) throws PlaceFailed {
        if (!Files.isDirectory(place)) {
            throw new PlaceFailed(Kind.ABSENT);
        }
        BackupFolder there = new BackupFolder(place, seal);
        try {
            // Whoever begins anew from there gets it without those who were erased here, also where no backup is missing.
            ErasureList.in(place).addAll(ErasureList.of(notebook.path()));
            List<Backup> missing = missing(there, now);
            if (missing.isEmpty()) {
                return;
            }
            try (FileChannel turn = there.takeTurn().orElseThrow(() -> new PlaceFailed(Kind.BUSY))) {
                copyAll(missing, there, givesWay);
                there.thin(thinning, now);
            }
        } catch (IOException | UncheckedIOException | StoreFailure failed) {
            throw failure(place);
        }
    }

    private void copyAll(List<Backup> missing, BackupFolder there, BooleanSupplier givesWay) throws IOException, PlaceFailed {
        there.clear();
        try {
            for (Backup one : missing) {
                if (givesWay.getAsBoolean() || !copy(one, there, givesWay)) {
                    return;
                }
            }
        } finally {
            there.clear();
        }
    }

    private List<Backup> missing(BackupFolder there, Instant now) {
        List<Backup> kept = there.all(now);
        List<Backup> all = here.all(now);
        List<Path> names = kept.stream().map(one -> one.file().getFileName()).toList();
        if (kept.isEmpty()) {
            return all.stream().limit(1).toList();
        }
        return all.stream()
                .filter(one -> one.made().isAfter(kept.getFirst().made()) && !one.made().isAfter(now))
                .filter(one -> !names.contains(one.file().getFileName()))
                .toList();
    }

    /** @return false if it was told to leave off */
    private boolean copy(Backup one, BackupFolder there, BooleanSupplier givesWay) throws IOException, PlaceFailed {
        AttachmentFiles content = AttachmentFiles.in(there.path(), seal);
        List<KeptFile> files = one.content().files().stream().filter(file -> !content.isThere(file.sha256(), file.bytes())).toList();
        long bytes = one.bytes() + files.stream().mapToLong(KeptFile::bytes).sum();
        if (new DiskSpace(new NotebookFolder(there.path())).free() - TO_BREATHE < bytes) {
            throw new PlaceFailed(Kind.DISK_FULL);
        }
        for (KeptFile file : files) {
            if (givesWay.getAsBoolean()) {
                return false;
            }
            new FilesBeside(there.path(), seal).bring(AttachmentFiles.in(here.path(), seal), List.of(file));
            if (content.isThere(file.sha256(), file.bytes()) && !content.isSound(file.sha256())) {
                throw new PlaceFailed(Kind.UNSOUND);
            }
        }
        OwnerOnly.makeFile(there.unfinished());
        if (!copy(one.file(), there.unfinished(), givesWay)) {
            return false;
        }
        readAgain(one, there);
        new BackupArchive(there.unfinished(), there.keys()).moveTo(there.path().resolve(one.file().getFileName()));
        return true;
    }

    private static boolean copy(Path from, Path to, BooleanSupplier givesWay) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = FileChannel.open(to, StandardOpenOption.WRITE)) {
            for (long at = 0; at < source.size(); ) {
                if (givesWay.getAsBoolean()) {
                    return false;
                }
                at += source.transferTo(at, PIECE, target);
            }
            target.force(true);
            return true;
        }
    }

    private static void readAgain(Backup one, BackupFolder there) throws IOException, PlaceFailed {
        try {
            BackupArchive copied = new BackupArchive(there.unfinished(), there.keys());
            Backup read = copied.read();
            copied.readThrough(read);
            if (read.content().equals(one.content())) {
                return;
            }
        } catch (BackupFailed unsound) {
            throw new PlaceFailed(Kind.UNSOUND);
        }
        throw new PlaceFailed(Kind.UNSOUND);
    }

    private static PlaceFailed failure(Path place) {
        if (!Files.isDirectory(place)) {
            return new PlaceFailed(Kind.ABSENT);
        }
        return new PlaceFailed(DiskSpace.isFull(place) ? Kind.DISK_FULL : Kind.READ_ONLY);
    }
}
