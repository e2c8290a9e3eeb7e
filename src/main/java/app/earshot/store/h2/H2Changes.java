package app.earshot.store.h2;

import app.earshot.store.engine.ChangedRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.db.MVPrimaryIndex;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.SearchRow;
import org.h2.table.Table;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;

/** Reads what a transaction has changed out of the log by which the engine would take it back: no statement can be forgotten there. */
final class H2Changes {

    private static final String SCHEMA = "PUBLIC";
    private static final String ROWS_OF = "table.";

    private final Map<String, Watched> watched = new HashMap<>();

    private record Watched(String name, List<String> columns, MVPrimaryIndex rows) {}

    private record Place(String map, long key) {}

    /** @param tables in small letters */
    List<ChangedRow> of(Connection connection, Set<String> tables) throws SQLException {
        SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        if (watched.isEmpty()) {
            watch(session, tables);
        }
        Map<Place, Object> before = new LinkedHashMap<>();
        Iterator<TransactionStore.Change> newestFirst = session.getTransaction().getChanges(0);
        while (newestFirst.hasNext()) {
            TransactionStore.Change change = newestFirst.next();
            if (watched.containsKey(change.mapName) && change.key instanceof Long key) {
                // The last one that is put is the oldest: what was there when it all began.
                before.put(new Place(change.mapName, key), change.value == null ? this : change.value);
            }
        }
        List<ChangedRow> changed = new ArrayList<>(before.size());
        before.forEach((place, old) -> changed.add(changed(watched.get(place.map()), place.key(), old == this ? null : old)));
        return changed;
    }

    private void watch(SessionLocal session, Set<String> tables) {
        for (Table table : session.getDatabase().getSchema(SCHEMA).getAllTablesAndViews(session)) {
            String name = table.getName().toLowerCase(Locale.ROOT);
            if (tables.contains(name) && table.getScanIndex(session) instanceof MVPrimaryIndex rows) {
                List<String> columns = Arrays.stream(table.getColumns()).map(column -> column.getName().toLowerCase(Locale.ROOT)).toList();
                watched.put(ROWS_OF + table.getId(), new Watched(name, columns, rows));
            }
        }
    }

    private static ChangedRow changed(Watched table, long key, @Nullable Object before) {
        VersionedValue<SearchRow> now = table.rows().getMVMap().get(key);
        SearchRow after = now == null ? null : now.getCurrentValue();
        return new ChangedRow(table.name(), table.columns(), before instanceof SearchRow row ? values(row) : null, after == null ? null : values(after));
    }

    private static List<@Nullable String> values(SearchRow row) {
        List<@Nullable String> values = new ArrayList<>(row.getColumnCount());
        for (int i = 0; i < row.getColumnCount(); i++) {
            values.add(row.getValue(i).getString());
        }
        return values;
    }
}
