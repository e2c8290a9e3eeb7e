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

    /** What a row names that can be no content is left out: there is nothing of it to keep. */
    List<KeptFile> files() {
        return handle.createQuery(FILES)
                .map((row, context) -> new KeptFile(row.getString("sha256"), row.getLong("bytes")))
                .filter(KeptFile::canBe)
                .list();
    }

    /**
     * Reads every row of every table. An engine reads a row as a whole, so that one column of each is enough where it is read from the table
     * itself and from no index that holds it too; nothing of it is held.
     *
     * @return how many rows there are
     */
    long readToTheEnd() throws SQLException {
        long rows = 0;
        for (String sql : scans()) {
            rows += handle.createQuery(sql).map((row, context) -> row.getLong("all_rows")).one();
        }
        return rows;
    }

    /** One statement for each table. It may use none of the indexes. */
    List<String> scans() throws SQLException {
        return oneColumnOfEach().entrySet().stream()
                .map(table -> "select max(char_length(cast(" + table.getValue() + " as varchar))) as longest, count(1) as all_rows from "
                        + table.getKey() + " use index ()")
                .toList();
    }

    private Map<String, String> oneColumnOfEach() throws SQLException {
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
