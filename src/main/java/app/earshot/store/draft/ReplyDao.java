package app.earshot.store.draft;

import app.earshot.domain.draft.ReplyDraft;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Replies that are being written, at most one to each message. Lives as long as its session. */
public final class ReplyDao {

    private static final String INSERT = """
            insert into reply_draft (about_id, account_id, body, typed_at) values (:about, :account, :body, :typedAt)""";

    private static final String COLUMNS = "select about_id, account_id, body, typed_at from reply_draft\s";

    private static final String FIND = COLUMNS + "where about_id = :about";

    private static final String OF = COLUMNS + "where account_id = :account order by typed_at desc, about_id";

    private static final String ALL = COLUMNS + "order by typed_at desc, about_id";

    private static final String DELETE = "delete from reply_draft where about_id = :about";

    private final Handle handle;

    public ReplyDao(Handle handle) {
        this.handle = handle;
    }

    /** Keeps what is typed in place of what was kept of the same reply. */
    public void save(ReplyDraft draft) {
        delete(draft.accountId(), draft.entryId());
        handle.createUpdate(INSERT)
                .bind("about", about(draft.accountId(), draft.entryId()))
                .bind("account", draft.accountId())
                .bind("body", draft.text())
                .bind("typedAt", draft.typedAt())
                .execute();
    }

    /** What is kept of the reply to a message, or (null) to none. */
    public Optional<ReplyDraft> find(UUID accountId, @Nullable UUID entryId) {
        return handle.createQuery(FIND)
                .bind("about", about(accountId, entryId))
                .map((row, context) -> draft(row))
                .findOne();
    }

    /** All of an account, the one typed last first. */
    public List<ReplyDraft> of(UUID accountId) {
        return handle.createQuery(OF).bind("account", accountId).map((row, context) -> draft(row)).list();
    }

    /** All of them, the one typed last first. */
    public List<ReplyDraft> all() {
        return handle.createQuery(ALL).map((row, context) -> draft(row)).list();
    }

    public void delete(UUID accountId, @Nullable UUID entryId) {
        handle.createUpdate(DELETE).bind("about", about(accountId, entryId)).execute();
    }

    /** What answers no message is about the account. */
    private static UUID about(UUID accountId, @Nullable UUID entryId) {
        return entryId == null ? accountId : entryId;
    }

    private static ReplyDraft draft(ResultSet row) throws SQLException {
        UUID account = Columns.id(row, "account_id");
        UUID about = Columns.id(row, "about_id");
        return new ReplyDraft(
                account, about.equals(account) ? null : about, row.getString("body"), Columns.moment(row, "typed_at"));
    }
}
