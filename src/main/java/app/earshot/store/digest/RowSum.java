package app.earshot.store.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one thing sum up to, in whatever order they come: each by the first eight bytes of a digest over its values with their names,
 * added up without carrying. Against chance, not against people.
 *
 * @param parts how many rows there are
 */
record RowSum(int parts, long digest) {

    static final RowSum NOTHING = new RowSum(0, 0);

    static RowSum of(String table, List<String> columns, List<@Nullable String> values) {
        MessageDigest sha256 = sha256();
        add(sha256, table);
        for (int i = 0; i < columns.size(); i++) {
            String value = values.get(i);
            // An empty column says nothing, so that one may be added to a table.
            if (value != null && DigestedTables.counts(table, columns.get(i))) {
                add(sha256, columns.get(i));
                add(sha256, value);
            }
        }
        return new RowSum(1, ByteBuffer.wrap(sha256.digest()).getLong());
    }

    RowSum plus(RowSum other) {
        return new RowSum(parts + other.parts, digest + other.digest);
    }

    RowSum minus(RowSum other) {
        return new RowSum(parts - other.parts, digest - other.digest);
    }

    private static void add(MessageDigest sha256, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha256.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
