package app.earshot.store.account;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.row.Columns;
import app.earshot.store.row.FilterText;
import app.earshot.store.row.Invalidation;
import app.earshot.store.row.RowCounts;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Accounts. Lives as long as its session. */
public final class AccountDao {

    private static final String INSERT = """
            insert into account (id, name, kind, note, created_at, removed_at, version)
            values (:id, :name, :kind, :note, :createdAt, :removedAt, :version)""";

    private static final String UPDATE = """
            update account set name = :name, kind = :kind, note = :note, version = version + 1
            where id = :id and version = :version""";

    private static final String SET_REMOVED = "update account set removed_at = :removedAt where id = :id";

    private static final String SET_ROW_REMOVED = "update outlook set removed = :removed where account_id = :id";

    private static final String FIND = """
            select id, name, kind, note, created_at, removed_at, version from account where id = :id""";

    private static final String AFTER = """
            select id, name, kind, note, created_at, removed_at, version from account
            where id > :after order by id fetch first :limit rows only""";

    private final Handle handle;
    private final Invalidation marks;

    public AccountDao(Handle handle) {
        this.handle = handle;
        this.marks = new Invalidation(handle);
    }

    public void insert(Account account) {
        handle.createUpdate(INSERT)
                .bind("id", account.id())
                .bind("name", account.name())
                .bind("kind", account.kind())
                .bind("note", account.note())
                .bind("createdAt", account.createdAt())
                .bind("removedAt", account.removedAt())
                .bind("version", account.version())
                .execute();
        new RowCounts(handle).anotherAccount();
        new FilterText(handle).insert(account.id(), account.removedAt() != null);
        marks.search(Subject.ACCOUNT, account.id());
    }

    /**
     * Changes name, kind and note.
     *
     * @throws StaleVersion if it is not the version kept
     */
    public void update(Account account) {
        int changed = handle.createUpdate(UPDATE)
                .bind("id", account.id())
                .bind("name", account.name())
                .bind("kind", account.kind())
                .bind("note", account.note())
                .bind("version", account.version())
                .execute();
        if (changed == 0) {
            throw new StaleVersion("account", account.id());
        }
        new FilterText(handle).refresh(account.id());
        marks.stale(account.id());
        marks.search(Subject.ACCOUNT, account.id());
    }

    /** Takes an account off every list, or puts it back with null. */
    public void setRemoved(UUID id, @Nullable Instant removedAt) {
        handle.createUpdate(SET_REMOVED).bind("id", id).bind("removedAt", removedAt).execute();
        handle.createUpdate(SET_ROW_REMOVED).bind("id", id).bind("removed", removedAt != null).execute();
        marks.stale(id);
        marks.search(Subject.WHOLE_ACCOUNT, id);
    }

    /** An account, also one that was removed. */
    public Optional<Account> find(UUID id) {
        return handle.createQuery(FIND).bind("id", id).map((row, context) -> account(row)).findOne();
    }

    /** All accounts, removed ones too, in the order of their ids: the next ones after an id. For going through them all. */
    public List<Account> after(UUID id, int limit) {
        return handle.createQuery(AFTER)
                .bind("after", id)
                .bind("limit", limit)
                .map((row, context) -> account(row))
                .list();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                Columns.id(row, "id"),
                row.getString("name"),
                Columns.coded(row, "kind", AccountKind.COUPLE),
                row.getString("note"),
                Columns.moment(row, "created_at"),
                Columns.momentOrNull(row, "removed_at"),
                row.getInt("version"));
    }
}
