package app.earshot.store.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one thing sum up to, in whatever order they come: each by a digest of eight bytes over its values with their names,
 * added up without carrying. Against chance, not against people.
 *
 * @param parts how many rows there are
 */
record RowSum(int parts, long digest) {

    static final RowSum NOTHING = new RowSum(0, 0);

    static RowSum of(String table, List<String> columns, List<@Nullable String> values) {
        return new RowSummer(table, columns).of(values);
    }

    RowSum plus(RowSum other) {
        return new RowSum(parts + other.parts, digest + other.digest);
    }

    RowSum minus(RowSum other) {
        return new RowSum(parts - other.parts, digest - other.digest);
    }
}
