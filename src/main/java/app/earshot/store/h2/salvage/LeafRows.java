package app.earshot.store.h2.salvage;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.db.ValueDataType;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one leaf, as far as they can be read.
 *
 * @param keys of all rows that it says to hold, in order; of fewer where the keys themselves are damaged
 * @param rows of the first so many of them; null where a row was deleted in a transaction that was still going on
 * @param exact whether they fill the leaf to its last byte, as rows of this shape do
 */
record LeafRows(List<Long> keys, List<@Nullable List<Value>> rows, boolean exact) {

    private static final int OPERATION = 1;
    private static final int ENTRY = 2;
    private static final int VALUE = 4;
    private static final int COMMITTED = 8;

    static LeafRows read(FoundPage.Content page, TableShape shape) {
        List<Long> keys = new ArrayList<>();
        List<@Nullable List<Value>> rows = new ArrayList<>();
        ByteBuffer bytes = page.buffer();
        try {
            long last = Long.MIN_VALUE;
            for (int i = 0; i < page.rows(); i++) {
                long key = DataUtils.readVarLong(bytes);
                if (key <= last) {
                    return new LeafRows(keys, rows, false);
                }
                keys.add(key);
                last = key;
            }
            boolean plain = bytes.get() == 0;
            ValueDataType type = new ValueDataType();
            for (int i = 0; i < page.rows(); i++) {
                rows.add(plain ? row(bytes, shape, type) : versions(bytes, shape, type));
            }
            return new LeafRows(keys, rows, !bytes.hasRemaining());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            // What stands before it can be read all the same.
            return new LeafRows(keys, rows, false);
        }
    }

    /** Of a row that a transaction was changing, what was there before. */
    private static @Nullable List<Value> versions(ByteBuffer bytes, TableShape shape, ValueDataType type) {
        int flags = bytes.get();
        boolean underWay = (flags & OPERATION) != 0;
        if (underWay) {
            DataUtils.readVarLong(bytes);
        }
        if ((flags & ENTRY) != 0) {
            DataUtils.readVarLong(bytes);
        }
        List<Value> now = (flags & VALUE) != 0 ? row(bytes, shape, type) : null;
        List<Value> before = (flags & COMMITTED) != 0 ? row(bytes, shape, type) : null;
        return underWay ? before : now;
    }

    /** What a value is, and how long, is asked before it is read: a number out of a damaged file could ask for all the memory there is. */
    private static List<Value> row(ByteBuffer bytes, TableShape shape, ValueDataType type) {
        List<Value> row = new ArrayList<>(shape.columns().size());
        for (TableShape.Column column : shape.columns()) {
            if (!column.sort().isNext(bytes, column.mayBeEmpty())) {
                throw new IllegalArgumentException("Not a value of this column");
            }
            row.add(type.read(bytes));
        }
        return row;
    }
}
