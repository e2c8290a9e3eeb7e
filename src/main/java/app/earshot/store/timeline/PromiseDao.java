package app.earshot.store.timeline;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.store.row.Columns;
import app.earshot.store.row.Invalidation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The ledger of promises. They come into being with their entries (see {@link EntryDao}). Lives as long as its session. */
public final class PromiseDao {

    private static final int MOST = 500;

    private static final String COLUMNS = """
            select id, account_id, entry_id, side, teammate_id, person_id, words, starts, ends, due_on, first_due_on,
                moved_late, state, settled_on
            from promise\s""";

    private static final String FIND = COLUMNS + "where id = :id";

    private static final String OPEN = COLUMNS + """
            where account_id = :account and removed = false and state = 'open'
            order by account_id, removed, state, due_on, id fetch first :limit rows only""";

    private static final String SETTLED = COLUMNS + """
            where account_id = :account and removed = false and state <> 'open'
            order by account_id, removed, settled_on desc nulls last, id desc fetch first :limit rows only""";

    private static final String BROKEN = COLUMNS + """
            where account_id = :account and removed = false and state = 'broken' and side = 'us'
            order by settled_on desc nulls last, id desc fetch first :limit rows only""";

    private static final String SETTLE = "update promise set state = :state, settled_on = :settledOn where id = :id";

    private static final String MOVE = "update promise set due_on = :dueOn, first_due_on = :firstDueOn, moved_late = :movedLate where id = :id";

    private static final String COUNT = """
            select count(*) from promise where account_id = :account and removed = false and state = 'open'""";

    private final Handle handle;

    public PromiseDao(Handle handle) {
        this.handle = handle;
    }

    public Optional<Promise> find(UUID id) {
        return handle.createQuery(FIND).bind("id", id).map((row, context) -> promise(row)).findOne();
    }

    /** The promises of both sides: open ones first, by their days; then settled ones, newest first. At most 500. */
    public List<Promise> of(UUID accountId) {
        List<Promise> promises = new ArrayList<>(open(accountId));
        promises.addAll(list(SETTLED, accountId, MOST - promises.size()));
        return promises;
    }

    /** The open promises of both sides by their days, those without a day last. */
    public List<Promise> open(UUID accountId) {
        return list(OPEN, accountId, MOST);
    }

    /** Promises of ours that were broken, newest first. */
    public List<Promise> broken(UUID accountId, int limit) {
        return list(BROKEN, accountId, limit);
    }

    /** How many promises of both sides are open. */
    public int counts(UUID accountId) {
        return handle.createQuery(COUNT).bind("account", accountId).mapTo(Integer.class).one();
    }

    public void settle(UUID id, PromiseState state, @Nullable LocalDate settledOn) {
        handle.createUpdate(SETTLE)
                .bind("id", id)
                .bind("state", state)
                .bind("settledOn", settledOn)
                .execute();
        changed(id);
    }

    /** Moves a promise; {@code firstDueOn} is the day that was named first, {@code late} whether a day of it had passed. */
    public void move(UUID id, @Nullable LocalDate dueOn, @Nullable LocalDate firstDueOn, boolean late) {
        handle.createUpdate(MOVE)
                .bind("id", id)
                .bind("dueOn", dueOn)
                .bind("firstDueOn", firstDueOn)
                .bind("movedLate", late)
                .execute();
        changed(id);
    }

    private List<Promise> list(String sql, UUID accountId, int limit) {
        return handle.createQuery(sql)
                .bind("account", accountId)
                .bind("limit", limit)
                .map((row, context) -> promise(row))
                .list();
    }

    private void changed(UUID id) {
        find(id).ifPresent(promise -> new Invalidation(handle).stale(promise.accountId()));
    }

    /** A row that has all columns of a promise. */
    public static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                Columns.id(row, "id"),
                Columns.id(row, "account_id"),
                Columns.id(row, "entry_id"),
                Columns.coded(row, "side", Side.US),
                Columns.idOrNull(row, "teammate_id"),
                Columns.idOrNull(row, "person_id"),
                row.getString("words"),
                Columns.place(row),
                Columns.dayOrNull(row, "due_on"),
                Columns.dayOrNull(row, "first_due_on"),
                row.getBoolean("moved_late"),
                Columns.coded(row, "state", PromiseState.OPEN),
                Columns.dayOrNull(row, "settled_on"));
    }
}
