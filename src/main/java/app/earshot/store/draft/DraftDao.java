package app.earshot.store.draft;

import app.earshot.domain.Side;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What is being typed, at most one draft an account. Lives as long as its session. */
public final class DraftDao {

    private static final String INSERT = """
            insert into draft (account_id, entry_id, kind, started_by, minutes, body, talk_share, people, teammates, choices, typed_at)
            values (:account, :entry, :kind, :startedBy, :minutes, :body, :talkShare, :people, :teammates, :choices, :typedAt)""";

    private static final String FIND = """
            select account_id, entry_id, kind, started_by, minutes, body, talk_share, people, teammates, choices, typed_at
            from draft where account_id = :account""";

    private static final String ALL = """
            select account_id, entry_id, kind, started_by, minutes, body, talk_share, people, teammates, choices, typed_at
            from draft order by typed_at desc, account_id""";

    private static final String DELETE = "delete from draft where account_id = :account";

    private final Handle handle;

    public DraftDao(Handle handle) {
        this.handle = handle;
    }

    /** Keeps a draft in place of the one that the account had. */
    public void save(Draft draft) {
        delete(draft.accountId());
        handle.createUpdate(INSERT)
                .bind("account", draft.accountId())
                .bind("entry", draft.entryId())
                .bind("kind", draft.kind())
                .bind("startedBy", draft.startedBy())
                .bind("minutes", draft.minutes())
                .bind("body", draft.text())
                .bind("talkShare", draft.talkShare())
                .bind("people", Columns.joined(draft.people()))
                .bind("teammates", Columns.joined(draft.teammates()))
                .bind("choices", draft.choices())
                .bind("typedAt", draft.typedAt())
                .execute();
    }

    public Optional<Draft> find(UUID accountId) {
        return handle.createQuery(FIND)
                .bind("account", accountId)
                .map((row, context) -> draft(row))
                .findOne();
    }

    public void delete(UUID accountId) {
        handle.createUpdate(DELETE).bind("account", accountId).execute();
    }

    /** All drafts, the one typed last first. */
    public List<Draft> all() {
        return handle.createQuery(ALL).map((row, context) -> draft(row)).list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                Columns.id(row, "account_id"),
                Columns.idOrNull(row, "entry_id"),
                Columns.coded(row, "kind", EntryKind.NOTE),
                Columns.coded(row, "started_by", Side.THEM),
                row.getInt("minutes"),
                row.getString("body"),
                Columns.knownOrNull(row, "talk_share", TalkShare.class),
                Columns.apart(row, "people"),
                Columns.apart(row, "teammates"),
                row.getString("choices"),
                Columns.moment(row, "typed_at"));
    }
}
