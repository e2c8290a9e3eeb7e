package app.earshot.store.h2;

import app.earshot.store.failure.NotebookRefused;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.MetaType;

/** What is asked of an H2 file, and done with it, below the engine and while nobody has it open. */
final class ClosedH2File {

    private static final int HUNDREDTHS = 100;
    /** Bytes. */
    private static final long MOST_TO_MOVE = 64L << 20;
    /** What the engine notes at the head of a file as the last thing before it lets go of it. */
    private static final String CLEAN = "clean";

    private ClosedH2File() {}

    /** Brings a file that was not closed to its newest state, and takes back what was not committed. */
    static void recover(Path file) throws NotebookRefused {
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().recoveryMode().open()) {
            TransactionStore transactions =
                    new TransactionStore(store, new MetaType<>(null, null), new ValueDataType(), 0);
            transactions.init();
            transactions.endLeftoverTransactions();
            store.commit();
            store.sync();
        } catch (Throwable e) {
            throw new NotebookRefused(H2File.reason(e));
        }
    }

    /** Whether the engine came to the end of closing it: where a write fails on the way, it tells nobody. */
    static boolean wasClosed(Path file) {
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            return store.getStoreHeader().containsKey(CLEAN);
        } catch (MVStoreException e) {
            return false;
        }
    }

    /** How many bytes of a closed file are gaps, or hold what is no longer needed; about, as H2 counts it in hundredths. */
    static long waste(Path file) {
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            int used = store.getFileStore().getChunksFillRate() * store.getFileStore().getFillRate();
            return file.toFile().length() * (HUNDREDTHS * HUNDREDTHS - used) / (HUNDREDTHS * HUNDREDTHS);
        }
    }

    /**
     * Moves together what is in a file that nobody has open, so that it has no gaps; the engine does so only where it has rewritten
     * something before. Not safe from a kill: for copies only.
     */
    static void closeGaps(Path copy) {
        try (MVStore store = new MVStore.Builder().fileName(copy.toString()).autoCommitDisabled().open()) {
            store.setRetentionTime(0);
            if (store.getFileStore() instanceof RandomAccessStore file) {
                file.compactMoveChunks(HUNDREDTHS - 1, MOST_TO_MOVE, store);
            }
        }
    }
}
