package app.earshot.store.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.db.MVSecondaryIndex;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.table.Table;
import org.h2.value.Value;
import org.h2.value.VersionedValue;

/**
 * Holds the engine's indexes against their tables. A flip in an index leaves each row as it was, and lists that are read through it are too short.
 * Each row is looked up as a reader would: damage in an inner page leads astray where every leaf is whole.
 */
final class H2Indexes {

    private static final String SCHEMA = "PUBLIC";

    private final SessionLocal session;

    /** @param connection on which nothing is under way: what is not committed would be looked for too */
    H2Indexes(Connection connection) throws SQLException {
        session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }

    /** How many indexes lack one of their rows, or have more than there are. */
    int unsound() {
        int unsound = 0;
        for (Table table : session.getDatabase().getSchema(SCHEMA).getAllTablesAndViews(session)) {
            for (Index index : table.getIndexes()) {
                if (index instanceof MVSecondaryIndex second && !isSound(table, second)) {
                    unsound++;
                }
            }
        }
        return unsound;
    }

    private boolean isSound(Table table, MVSecondaryIndex index) {
        MVMap<SearchRow, VersionedValue<Value>> entries = index.getMVMap();
        long rows = 0;
        Cursor all = table.getScanIndex(session).find(session, null, null, false);
        while (all.next()) {
            Row row = all.get();
            SearchRow key = index.getRowFactory().createRow();
            key.copyFrom(row);
            VersionedValue<Value> found = entries.get(key);
            if (found == null || found.getCurrentValue() == null) {
                return false;
            }
            rows++;
        }
        return rows == entries.sizeAsLong();
    }
}
