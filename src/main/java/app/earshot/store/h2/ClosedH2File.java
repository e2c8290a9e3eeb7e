package app.earshot.store.h2;

import app.earshot.store.failure.NotebookRefused;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.MetaType;
import org.jspecify.annotations.Nullable;

/** What is asked of an H2 file, and done with it, while nobody has it open. */
final class ClosedH2File {

    private static final int HUNDREDTHS = 100;
    private static final int TENTHS = 10;
    /** Bytes. */
    private static final long MOST_TO_MOVE = 64L << 20;
    /** What the engine has just rewritten it takes for needed as long as the file is open: the second turn brings most. */
    private static final int TURNS = 3;
    /** What the engine notes at the head of a file as the last thing before it lets go of it. */
    private static final String CLEAN = "clean";

    private final Path file;
    private final H2Failures failures;
    private final H2Key key;

    ClosedH2File(Path file, H2Failures failures, H2Key key) {
        this.file = file;
        this.failures = failures;
        this.key = key;
    }

    void recover() throws NotebookRefused {
        try (MVStore store = writing().recoveryMode().open()) {
            TransactionStore transactions =
                    new TransactionStore(store, new MetaType<>(null, null), new ValueDataType(), 0);
            transactions.init();
            transactions.endLeftoverTransactions();
            store.commit();
            store.sync();
        } catch (RuntimeException | Error e) {
            throw failures.refusal(e, false);
        }
    }

    boolean wasClosed() {
        try (MVStore store = reading().open()) {
            return store.getStoreHeader().containsKey(CLEAN);
        } catch (RuntimeException e) {
            if (failures.isOfEngine(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Gaps, and what is no longer needed; about, as H2 counts it in hundredths. */
    long waste() throws NotebookRefused {
        try (MVStore store = reading().open()) {
            int used = store.getFileStore().getChunksFillRate() * store.getFileStore().getFillRate();
            return file.toFile().length() * (HUNDREDTHS * HUNDREDTHS - used) / (HUNDREDTHS * HUNDREDTHS);
        } catch (RuntimeException e) {
            throw failures.refusal(e, false);
        }
    }

    void compact() throws NotebookRefused {
        try {
            for (int turn = 0; turn < TURNS && waste() > file.toFile().length() / TENTHS; turn++) {
                rewrite();
                closeGaps();
            }
        } catch (SQLException | RuntimeException e) {
            throw failures.refusal(e, false);
        }
    }

    /** Table by table, as they are now. */
    void writeInto(Path empty) throws NotebookRefused {
        try {
            MVStore.compact(file.toString(), empty.toString(), false, knowingTheKey());
        } catch (RuntimeException | Error e) {
            throw failures.refusal(e, false);
        }
    }

    /** An encrypted file is told from which other the key is to be taken. It is closed by whoever was told. */
    private @Nullable FileStore<?> knowingTheKey() {
        return key.isThere() ? reading().open().getFileStore() : null;
    }

    private void rewrite() throws SQLException {
        String url = key.url(H2Address.of(file, H2Address.DISK)) + H2Address.IF_THERE + H2Address.SETTINGS + H2Address.COMPACTED;
        DriverManager.getConnection(url, OpenH2.KEEPER, key.password()).close();
    }

    /** Moves together what is in the file, so that it has no gaps; the engine does so only where it has rewritten something before. */
    private void closeGaps() {
        try (MVStore store = writing().open()) {
            store.setRetentionTime(0);
            if (store.getFileStore() instanceof RandomAccessStore random) {
                random.compactMoveChunks(HUNDREDTHS - 1, MOST_TO_MOVE, store);
            }
        }
    }

    private MVStore.Builder reading() {
        return key.builder(file).readOnly();
    }

    private MVStore.Builder writing() {
        return key.builder(file).autoCommitDisabled();
    }
}
