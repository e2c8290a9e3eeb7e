package app.earshot.store.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that the transaction under way has changed.
 *
 * @param table in small letters
 * @param columns in small letters, in the order of the values
 * @param before its values as text when the transaction began; null for a row that is new
 * @param after its values as they are now; null for one that is gone
 */
public record ChangedRow(
        String table, List<String> columns, @Nullable List<@Nullable String> before, @Nullable List<@Nullable String> after) {}
