package app.earshot.store.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Sums up rows of one table, one after the other: what is the same for all of them is worked out once. Each row is half of a Murmur3 of 128 bits over
 * its values with their names: against chance and not against people, it has to be quick above all. For one thread.
 */
final class RowSummer {

    private static final int SEED = 0x45617273;
    private static final int USUAL = 512;

    /** Of each column its name with its length, or nothing where it does not count. */
    private final byte @Nullable [][] names;

    private final byte[] table;
    private byte[] row = new byte[USUAL];
    private int length;

    RowSummer(String table, List<String> columns) {
        this.table = withLength(table);
        this.names = columns.stream().map(column -> DigestedTables.counts(table, column) ? withLength(column) : null).toArray(byte[][]::new);
    }

    boolean counts(int column) {
        return names[column] != null;
    }

    /** @param values in the order of the columns; where one does not count it may be anything */
    RowSum of(List<@Nullable String> values) {
        length = 0;
        add(table);
        for (int i = 0; i < names.length; i++) {
            String value = values.get(i);
            byte[] name = names[i];
            // An empty column says nothing, so that one may be added to a table.
            if (value != null && name != null) {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                add(name);
                addLength(bytes.length);
                add(bytes);
            }
        }
        return new RowSum(1, StringHelper.murmurhash3_x64_128(row, 0, length, SEED)[0]);
    }

    private void add(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, row, length, bytes.length);
        length += bytes.length;
    }

    private void addLength(int bytes) {
        room(Integer.BYTES);
        ByteBuffer.wrap(row).putInt(length, bytes);
        length += Integer.BYTES;
    }

    private void room(int more) {
        if (row.length - length < more) {
            row = Arrays.copyOf(row, Math.max(length + more, 2 * row.length));
        }
    }

    private static byte[] withLength(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).array();
    }
}
