package app.earshot.store.check;

import app.earshot.store.AttachmentFiles;
import java.io.IOException;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What rows refer to: other rows, and the contents of files. Lives as long as its session. */
final class ReferenceDao {

    private static final String FILES = """
            select sha256, min(file_name) as file_name from attachment where removed_at is null group by sha256 order by sha256""";

    private static final String READINGS = "delete from entry_reading where entry_id not in (select id from entry)";

    private static final String UNREAD = "delete from reading_progress";

    private static final String OUTLOOKS = """
            update outlook set changes_on = date '1970-01-01'""";

    private final Handle handle;

    ReferenceDao(Handle handle) {
        this.handle = handle;
    }

    /** How many rows refer to one that is not there: the engine allows none, so that one means damage. */
    long dangling() throws SQLException {
        long dangling = 0;
        for (String sql : references()) {
            dangling += handle.createQuery(sql).mapTo(Long.class).one();
        }
        return dangling;
    }

    private List<String> references() throws SQLException {
        DatabaseMetaData metaData = handle.getConnection().getMetaData();
        List<String> all = new ArrayList<>();
        try (ResultSet tables = metaData.getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                references(metaData, tables.getString("TABLE_NAME"), all);
            }
        }
        return all;
    }

    /** One statement for each reference by one column; of one by two columns the first is asked for. */
    private static void references(DatabaseMetaData metaData, String table, List<String> all) throws SQLException {
        try (ResultSet keys = metaData.getImportedKeys(null, "PUBLIC", table)) {
            while (keys.next()) {
                if (keys.getInt("KEY_SEQ") == 1) {
                    String column = quoted(keys.getString("FKCOLUMN_NAME"));
                    String other = quoted(keys.getString("PKTABLE_NAME"));
                    all.add("select count(*) from " + quoted(table) + " t use index () where t." + column + " is not null and not exists (select 1 from "
                            + other + " o where o." + quoted(keys.getString("PKCOLUMN_NAME")) + " = t." + column + ")");
                }
            }
        }
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** The names of attachments whose content is gone or is not what it was. */
    List<String> unsoundFiles(AttachmentFiles files) throws IOException {
        List<String> unsound = new ArrayList<>();
        for (Map.Entry<String, String> named : handle.createQuery(FILES)
                .map((row, context) -> Map.entry(row.getString("sha256"), row.getString("file_name")))
                .list()) {
            if (!isSound(files, named.getKey())) {
                unsound.add(named.getValue());
            }
        }
        return unsound;
    }

    private static boolean isSound(AttachmentFiles files, String sha256) throws IOException {
        try {
            return files.isSound(sha256);
        } catch (IllegalArgumentException noDigest) {
            return false;
        }
    }

    /** What is worked out of entries is worked out again: readings at the next time an account is read, its row in lists after the next opening. */
    void forgetDerived() {
        handle.execute(READINGS);
        handle.execute(UNREAD);
        handle.execute(OUTLOOKS);
    }
}
