package app.earshot.store.draft;

import app.earshot.domain.Side;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Conversations that are going on, at most one an account. Lives as long as its session. */
public final class CallDao {

    private static final String INSERT = """
            insert into call_draft (account_id, kind, started_by, began_at, body, people, teammates, choices,
                talking, them_seconds, us_seconds, counted_until)
            values (:account, :kind, :startedBy, :beganAt, :body, :people, :teammates, :choices,
                :talking, :them, :us, :until)""";

    private static final String FIND = """
            select account_id, kind, started_by, began_at, body, people, teammates, choices,
                talking, them_seconds, us_seconds, counted_until
            from call_draft where account_id = :account""";

    private static final String ALL = """
            select account_id, kind, started_by, began_at, body, people, teammates, choices,
                talking, them_seconds, us_seconds, counted_until
            from call_draft order by began_at desc, account_id""";

    private static final String DELETE = "delete from call_draft where account_id = :account";

    private final Handle handle;

    public CallDao(Handle handle) {
        this.handle = handle;
    }

    /** Keeps it in place of the one that the account had. */
    public void save(CallDraft call) {
        delete(call.accountId());
        handle.createUpdate(INSERT)
                .bind("account", call.accountId())
                .bind("kind", call.kind())
                .bind("startedBy", call.startedBy())
                .bind("beganAt", call.beganAt())
                .bind("body", call.text())
                .bind("people", Columns.joined(call.people()))
                .bind("teammates", Columns.joined(call.teammates()))
                .bind("choices", call.choices())
                .bind("talking", call.clock().talking())
                .bind("them", (int) call.clock().them().toSeconds())
                .bind("us", (int) call.clock().us().toSeconds())
                .bind("until", call.clock().until())
                .execute();
    }

    public Optional<CallDraft> find(UUID accountId) {
        return handle.createQuery(FIND)
                .bind("account", accountId)
                .map((row, context) -> call(row))
                .findOne();
    }

    public void delete(UUID accountId) {
        handle.createUpdate(DELETE).bind("account", accountId).execute();
    }

    /** All of them, the one that began last first. */
    public List<CallDraft> all() {
        return handle.createQuery(ALL).map((row, context) -> call(row)).list();
    }

    private static CallDraft call(ResultSet row) throws SQLException {
        return new CallDraft(
                Columns.id(row, "account_id"),
                Columns.coded(row, "kind", EntryKind.NOTE),
                Columns.coded(row, "started_by", Side.THEM),
                Columns.moment(row, "began_at"),
                row.getString("body"),
                Columns.apart(row, "people"),
                Columns.apart(row, "teammates"),
                row.getString("choices"),
                new TalkClock(
                        Columns.coded(row, "talking", Side.THEM),
                        Duration.ofSeconds(row.getInt("them_seconds")),
                        Duration.ofSeconds(row.getInt("us_seconds")),
                        Columns.moment(row, "counted_until")));
    }
}
