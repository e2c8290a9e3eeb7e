package app.earshot.store.digest;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a digest.
 *
 * @param kind which sort of thing, as {@link DigestedTables} has it
 */
record Thing(String kind, UUID id) {

    /** The thing to which a row belongs. */
    static Thing of(String table, List<String> columns, List<@Nullable String> values) {
        DigestedTables.Digested digested = DigestedTables.table(table);
        return new Thing(digested.kind(), UUID.fromString(Objects.requireNonNull(values.get(columns.indexOf(digested.owner())))));
    }
}
