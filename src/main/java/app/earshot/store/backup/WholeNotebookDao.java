package app.earshot.store.backup;

import app.earshot.store.backup.BackupContent.KeptFile;
import app.earshot.store.backup.BackupContent.LastEntry;
import app.earshot.store.row.Columns;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A copy of a notebook, of whatever version, read from its first row to its last. Lives as long as its connection. */
final class WholeNotebookDao {

    /** Ids grow with time, so the largest is the newest. */
    private static final String LAST_ENTRY = """
            select e.happened_at, a.name from entry e join account a on a.id = e.account_id
            where e.id = (select max(id) from entry)""";

    private static final String FILES = "select distinct sha256, bytes from attachment order by sha256";

    private final Handle handle;

    WholeNotebookDao(Handle handle) {
        this.handle = handle;
    }

    Optional<LastEntry> lastEntry() {
        return handle.createQuery(LAST_ENTRY)
                .map((row, context) -> new LastEntry(Columns.moment(row, "happened_at"), row.getString("name")))
                .findOne();
    }

    List<KeptFile> files() {
        return handle.createQuery(FILES)
                .map((row, context) -> new KeptFile(row.getString("sha256"), row.getLong("bytes")))
                .list();
    }

    /**
     * Reads every row of every table. An engine reads a row as a whole, so that one column of each is asked for, in a way for which no
     * index is enough; nothing of it is held.
     *
     * @return how many rows there are
     */
    long readToTheEnd() throws SQLException {
        long rows = 0;
        for (Map.Entry<String, String> table : widestColumns().entrySet()) {
            rows += rows(table.getKey(), table.getValue());
        }
        return rows;
    }

    private long rows(String table, String column) {
        String sql = "select max(char_length(cast(" + column + " as varchar))) as longest, count(1) as all_rows from " + table;
        return handle.createQuery(sql).map((row, context) -> row.getLong("all_rows")).one();
    }

    /** One column of each table that no index covers alone: the last. */
    private Map<String, String> widestColumns() throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String table : tables()) {
            try (ResultSet all = metaData().getColumns(null, "PUBLIC", table, "%")) {
                while (all.next()) {
                    columns.put(quoted(table), quoted(all.getString("COLUMN_NAME")));
                }
            }
        }
        return columns;
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet all = metaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
            while (all.next()) {
                tables.add(all.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private DatabaseMetaData metaData() throws SQLException {
        return handle.getConnection().getMetaData();
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
