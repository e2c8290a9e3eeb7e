package app.earshot.store.listening;

import app.earshot.domain.reading.Ruling;
import app.earshot.domain.reading.Verdict;
import app.earshot.store.row.Columns;
import app.earshot.store.row.Invalidation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What the owner said of entries and requests. Lives as long as its session. */
public final class RulingDao {

    /** More than this nobody says of one account; older ones are about what is long over. */
    private static final int MOST = 300;

    private static final String INSERT = """
            insert into ruling (id, account_id, about, verdict, reason, until_day, ruled_at)
            values (:id, :account, :about, :verdict, :reason, :until, :at)""";

    private static final String DELETE = "delete from ruling where id = :id";

    private static final String ACCOUNT_OF = "select account_id from ruling where id = :id";

    private static final String COLUMNS = "select id, account_id, about, verdict, reason, until_day, ruled_at from ruling ";

    private static final String NEWEST = COLUMNS + """
            where account_id = :account order by ruled_at desc, id desc fetch first :limit rows only""";

    private static final String OF = COLUMNS + "where account_id = :account order by ruled_at, id";

    private final Handle handle;

    public RulingDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(Ruling ruling) {
        handle.createUpdate(INSERT)
                .bind("id", ruling.id())
                .bind("account", ruling.accountId())
                .bind("about", ruling.about())
                .bind("verdict", ruling.verdict())
                .bind("reason", ruling.reason())
                .bind("until", ruling.until())
                .bind("at", ruling.at())
                .execute();
        new Invalidation(handle).stale(ruling.accountId());
    }

    public void delete(UUID id) {
        handle.createQuery(ACCOUNT_OF).bind("id", id).mapTo(UUID.class).findOne().ifPresent(new Invalidation(handle)::stale);
        handle.createUpdate(DELETE).bind("id", id).execute();
    }

    /** The newest of an account, newest first. */
    public List<Ruling> newest(UUID accountId) {
        return handle.createQuery(NEWEST)
                .bind("account", accountId)
                .bind("limit", MOST)
                .map((row, context) -> ruling(row))
                .list();
    }

    /** All of an account, oldest first. */
    public List<Ruling> of(UUID accountId) {
        return handle.createQuery(OF).bind("account", accountId).map((row, context) -> ruling(row)).list();
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                Columns.id(row, "id"),
                Columns.id(row, "account_id"),
                Columns.id(row, "about"),
                Columns.coded(row, "verdict", Verdict.ANSWERED),
                row.getString("reason"),
                Columns.dayOrNull(row, "until_day"),
                Columns.moment(row, "ruled_at"));
    }
}
