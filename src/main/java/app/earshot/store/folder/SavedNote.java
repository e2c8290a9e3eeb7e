package app.earshot.store.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * How far a notebook has come: the number of its newest save, forced to the disk in a file of its own once that save is. A file that is
 * mended after a crash, or that was copied while it was open, must hold a save of that number.
 *
 * <p>Two places take turns, so that a power cut in the middle of one leaves the other. Each holds the number twice, the second time with
 * every bit turned round: half a number is none. Used by one thread.
 */
public final class SavedNote implements AutoCloseable {

    private static final int PLACE = 512;
    private static final int LENGTH = 2 * Long.BYTES;

    private final FileChannel channel;
    private long number;

    private SavedNote(FileChannel channel, long number) {
        this.channel = channel;
        this.number = number;
    }

    /** @param number of the newest save that the notebook's file holds */
    public static SavedNote begin(NotebookFolder folder, long number) throws IOException {
        // A kill while it was made leaves half of it, which would say nothing for ever.
        if (!Files.exists(folder.savedNote()) || Files.size(folder.savedNote()) != 2 * PLACE) {
            OwnerOnly.makeFile(folder.savedNote());
            Files.write(folder.savedNote(), new byte[2 * PLACE], StandardOpenOption.SYNC);
            DurableFiles.forceFolder(folder.path());
        }
        return new SavedNote(FileChannel.open(folder.savedNote(), StandardOpenOption.WRITE), number);
    }

    /** The number of the newest save that was forced to the disk; empty where nobody has noted one. */
    public static Optional<Long> read(NotebookFolder folder) throws IOException {
        Path note = folder.savedNote();
        if (!Files.exists(note) || Files.size(note) != 2 * PLACE) {
            return Optional.empty();
        }
        ByteBuffer places = ByteBuffer.wrap(Files.readAllBytes(note));
        long newest = Math.max(at(places, 0), at(places, PLACE));
        return newest == 0 ? Optional.empty() : Optional.of(newest);
    }

    private static long at(ByteBuffer places, int place) {
        long number = places.getLong(place);
        return number > 0 && places.getLong(place + Long.BYTES) == ~number ? number : 0;
    }

    /** Forgets how far it had come: somebody has been told, or has put an earlier state in its place on purpose. */
    public static void forget(NotebookFolder folder) throws IOException {
        Files.deleteIfExists(folder.savedNote());
        DurableFiles.forceFolder(folder.path());
    }

    /** The number for the next save. */
    public long next() {
        return number + 1;
    }

    /** Notes a save that is on the disk. */
    public void reached(long saved) throws IOException {
        number = saved;
        ByteBuffer both = ByteBuffer.allocate(LENGTH).putLong(saved).putLong(~saved).flip();
        channel.write(both, saved % 2 * PLACE);
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
