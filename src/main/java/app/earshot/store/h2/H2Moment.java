package app.earshot.store.h2;

import app.earshot.store.engine.FileMoment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStore.TxCounter;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;

/**
 * An H2 file at one moment. H2 writes each commit behind all others as long as it may not reuse space, with one exception: what lies last in
 * the file and is no longer needed it frees all the same, and then writes there. So the moment's version is held too, which keeps all
 * that belongs to it. The two blocks at the head are written anew now and then; they are read at the moment itself.
 *
 * <p>The bytes are read through the engine's own channel: to open the file once more and close it would free its lock on some systems.
 */
final class H2Moment implements FileMoment {

    /** Bytes: two blocks that say where the newest state begins. */
    private static final int HEAD = 2 * 4096;
    private static final int PIECE = 1 << 20;

    private final H2Key key;
    private final MVStore store;
    private final RandomAccessStore file;
    private final TxCounter held;
    private final ByteBuffer head;
    private final long length;
    private boolean closed;

    /** @param store everything in it is on the disk */
    H2Moment(MVStore store, H2Key key) {
        if (!(store.getFileStore() instanceof RandomAccessStore random)) {
            throw new IllegalStateException("A notebook in memory has no file to copy");
        }
        this.store = store;
        this.key = key;
        this.file = random;
        this.held = store.registerVersionUsage();
        file.setReuseSpace(false);
        this.length = file.size();
        this.head = file.readFully(null, 0, HEAD);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void copyTo(FileChannel target) throws IOException {
        // What the engine reads here is in the clear, also where the file is not.
        FileChannel copy = key.content(target);
        try {
            write(copy, head.duplicate());
            for (long at = HEAD; at < length; at += PIECE) {
                write(copy, file.readFully(null, at, (int) Math.min(PIECE, length - at)));
            }
        } catch (MVStoreException unreadable) {
            throw new IOException("The file could not be read, or was closed: engine code " + unreadable.getErrorCode());
        }
    }

    private static void write(FileChannel target, ByteBuffer piece) throws IOException {
        while (piece.hasRemaining()) {
            target.write(piece);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            file.setReuseSpace(true);
            store.deregisterVersionUsage(held);
        }
    }
}
