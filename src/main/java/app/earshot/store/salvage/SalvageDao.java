package app.earshot.store.salvage;

import app.earshot.store.row.FilterText;
import app.earshot.store.row.RowCounts;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes rows as they were found, and works out anew what is derived from them. Lives as long as its session. */
final class SalvageDao {

    private static final String ACCOUNT = """
            insert into account (id, name, kind, note, created_at, removed_at, version)
            values (:id, :name, 'family', '', timestamp with time zone '2000-01-01 00:00:00+00', null, 0)""";

    private static final String PERSON = """
            insert into person (id, name, sort_name, reached_by, note, version) values (:id, :name, '', '', '', 0)""";

    private static final String ENTRY = """
            insert into entry (id, account_id, kind, started_by, happened_at, minutes, body, talk_share, removed, removed_at, version)
            values (:id, :account, 'note', 'them', coalesce(cast(:at as timestamp with time zone), timestamp with time zone '2000-01-01 00:00:00+00'),
                0, :body, null, false, null, 0)""";

    private static final String ACCOUNTS_WITHOUT_ROW = """
            select id, removed_at is not null as removed from account
            where id not in (select account_id from outlook) order by id fetch first :limit rows only""";

    private final Handle handle;

    SalvageDao(Handle handle) {
        this.handle = handle;
    }

    /**
     * Writes rows of one table. One that does not fit (there is another with its key, say) is left out.
     *
     * @return how many were written
     */
    int insert(String table, List<String> columns, List<List<@Nullable String>> rows) {
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        int written = 0;
        try (PreparedStatement insert = handle.getConnection().prepareStatement(sql)) {
            for (List<@Nullable String> row : rows) {
                written += insert(insert, row) ? 1 : 0;
            }
            return written;
        } catch (SQLException e) {
            throw new IllegalStateException("A table of ours that can't be written: " + table, e);
        }
    }

    private static boolean insert(PreparedStatement insert, List<@Nullable String> row) {
        try {
            for (int i = 0; i < row.size(); i++) {
                insert.setString(i + 1, row.get(i));
            }
            insert.executeUpdate();
            return true;
        } catch (SQLException doesNotFit) {
            return false;
        }
    }

    void insertAccount(String id, String name) {
        handle.createUpdate(ACCOUNT).bind("id", UUID.fromString(id)).bind("name", name).execute();
    }

    void insertPerson(String id, String name) {
        handle.createUpdate(PERSON).bind("id", UUID.fromString(id)).bind("name", name).execute();
    }

    /** A note in the place of an entry that is gone. */
    void insertEntry(LostEntry lost) {
        handle.createUpdate(ENTRY)
                .bind("id", UUID.fromString(lost.id()))
                .bind("account", UUID.fromString(lost.account()))
                .bind("at", lost.at())
                .bind("body", lost.body())
                .execute();
    }

    /** Gives accounts that have none their row in lists. Says how many there were. */
    int insertOutlooks(int limit) {
        List<Removable> accounts = handle.createQuery(ACCOUNTS_WITHOUT_ROW)
                .bind("limit", limit)
                .map((row, context) -> new Removable(row.getObject("id", UUID.class), row.getBoolean("removed")))
                .list();
        FilterText filterText = new FilterText(handle);
        accounts.forEach(account -> filterText.insert(account.id(), account.removed()));
        return accounts.size();
    }

    void countAnew() {
        new RowCounts(handle).countAnew();
    }

    private record Removable(UUID id, boolean removed) {}
}
