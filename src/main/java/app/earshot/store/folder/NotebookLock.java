package app.earshot.store.folder;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds a notebook for this process. The system frees the lock when the process ends, however it ends.
 *
 * <p>A second file says that the notebook is open, and by whom. It stays behind after a crash, and so tells the next opening
 * that the last one did not end well. It is a file of its own because closing any handle on the locked file would free the
 * lock on some systems.
 */
public final class NotebookLock implements AutoCloseable {

    /** In place of the first figure of a process that had it open. */
    private static final byte[] LEFT = {'-'};

    private final NotebookFolder folder;
    private final FileChannel channel;
    private final FolderIdentity identity;
    private final boolean afterCrash;
    private String openNote = "";
    /** The mark itself, wherever the folder is by now; null before there is one. */
    private @Nullable FileChannel mark;

    private NotebookLock(NotebookFolder folder, FileChannel channel) throws IOException {
        this.folder = folder;
        this.channel = channel;
        this.identity = FolderIdentity.of(folder);
        this.afterCrash = Files.exists(folder.openMark());
    }

    public static NotebookLock take(NotebookFolder folder) throws NotebookRefused {
        try {
            if (isOpenHere(folder.openMark())) {
                throw new NotebookRefused(Reason.IN_USE);
            }
            FileChannel channel = FileChannel.open(
                    folder.lockFile(),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    OwnerOnly.attributes(folder.path()));
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new NotebookRefused(Reason.IN_USE);
            }
            return new NotebookLock(folder, channel);
        } catch (OverlappingFileLockException e) {
            throw new NotebookRefused(Reason.IN_USE);
        } catch (IOException e) {
            throw new NotebookRefused(Reason.READ_ONLY);
        }
    }

    /** Whether the folder's name still leads to this notebook: another can have been put there. Then nothing may be written by name. */
    public boolean isStillThere() {
        return identity.isStillThere();
    }

    /** Whether the notebook was open when the last Earshot ended. */
    public boolean afterCrash() {
        return afterCrash;
    }

    /**
     * The smallest counts that the notebook can have, as they were noted when it was opened before the crash. None of them
     * ever shrinks.
     */
    public List<Long> leastCounts() throws IOException, NotebookRefused {
        List<String> lines = Files.readAllLines(folder.openMark());
        try {
            return lines.size() < 2 || lines.get(1).isBlank()
                    ? List.of()
                    : Arrays.stream(lines.get(1).split(" ")).map(Long::valueOf).toList();
        } catch (NumberFormatException notOurs) {
            throw new NotebookRefused(Reason.DAMAGED);
        }
    }

    /** Whether the file is what it was when it was closed, as far as anybody noted that. */
    public boolean isAsItWasClosed() throws IOException {
        return !Files.exists(folder.closedMark())
                || Files.readString(folder.closedMark()).equals(Checksum.of(folder.file()));
    }

    /** Notes that the notebook is open from now on, and what it holds at least. */
    public void markOpen(List<Long> counts) throws IOException {
        String least = counts.stream().map(String::valueOf).collect(Collectors.joining(" "));
        openNote = "\n" + least + "\n";
        DurableFiles.write(folder.openMark(), me() + openNote);
        letGoOfMark();
        mark = FileChannel.open(folder.openMark(), StandardOpenOption.WRITE);
        Files.deleteIfExists(folder.closedMark());
        DurableFiles.forceFolder(folder.path());
    }

    /** Notes that everything has been written and closed, and what the file is now. */
    public void markClosed() throws IOException {
        DurableFiles.write(folder.closedMark(), Checksum.of(folder.file()));
        letGoOfMark();
        Files.deleteIfExists(folder.openMark());
        DurableFiles.forceFolder(folder.path());
        openNote = "";
    }

    /** Frees the notebook. One that was not marked closed looks like after a crash, also to this process. */
    @Override
    public void close() throws IOException {
        try (channel) {
            if (openNote.isEmpty()) {
                return;
            }
            if (isStillThere()) {
                letGoOfMark();
                noteThatItWasLeft();
            } else {
                noteThatItWasMoved();
            }
        }
    }

    /** In the folder as it is called now, which nobody knows here: one letter, so that no half of it can be there. */
    private void noteThatItWasMoved() {
        try (FileChannel moved = mark) {
            mark = null;
            if (moved != null) {
                moved.write(ByteBuffer.wrap(LEFT), 0);
            }
        } catch (IOException failed) {
            // The mark goes on saying that this process has it open, and that is over soon.
            return;
        }
    }

    private void letGoOfMark() throws IOException {
        if (mark != null) {
            mark.close();
            mark = null;
        }
    }

    private void noteThatItWasLeft() {
        try {
            DurableFiles.write(folder.openMark(), "left" + openNote);
        } catch (IOException full) {
            // The mark goes on saying that this process has it open, and that is over soon. Everybody else can open it.
            return;
        }
    }

    private static String me() {
        ProcessHandle process = ProcessHandle.current();
        return process.pid() + " " + process.info().startInstant().map(Object::toString).orElse("");
    }

    private static boolean isOpenHere(Path mark) throws IOException {
        return Files.exists(mark) && Files.readString(mark).startsWith(me() + "\n");
    }
}
