package app.earshot.store;

import app.earshot.domain.Draft;
import app.earshot.domain.EntryKind;
import app.earshot.domain.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What is being typed, at most one draft an account. Lives as long as its session. */
public final class DraftDao {

    private static final String INSERT = """
            insert into draft (account_id, entry_id, kind, started_by, body, people, teammates, typed_at)
            values (:account, :entry, :kind, :startedBy, :body, :people, :teammates, :typedAt)""";

    private static final String FIND = """
            select account_id, entry_id, kind, started_by, body, people, teammates, typed_at
            from draft where account_id = :account""";

    private static final String ALL = """
            select account_id, entry_id, kind, started_by, body, people, teammates, typed_at
            from draft order by typed_at desc, account_id""";

    private static final String DELETE = "delete from draft where account_id = :account";

    private final Handle handle;

    DraftDao(Handle handle) {
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
                .bind("body", draft.text())
                .bind("people", joined(draft.people()))
                .bind("teammates", joined(draft.teammates()))
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
                Columns.coded(row, "kind", EntryKind.class),
                Columns.coded(row, "started_by", Side.class),
                row.getString("body"),
                apart(row.getString("people")),
                apart(row.getString("teammates")),
                Columns.moment(row, "typed_at"));
    }

    private static String joined(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    private static Set<UUID> apart(String ids) {
        return Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
