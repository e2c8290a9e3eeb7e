package app.earshot.store.listening;

import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.Decision;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What was decided about suggestions. Lives as long as its session. */
public final class DecisionDao {

    private static final String INSERT = """
            insert into decision (id, account_id, question_id, decision, decided_at, until_day)
            values (:id, :account, :question, :decision, :at, :until)""";

    private static final String DELETE = "delete from decision where id = :id";

    private static final String OF = """
            select id, account_id, question_id, decision, decided_at, until_day from decision
            where account_id = :account
            union all
            select id, account_id, question_id, decision, decided_at, until_day from decision
            where account_id is null
            order by 5 desc, 1 desc""";

    private static final String EVERYWHERE = """
            select id, account_id, question_id, decision, decided_at, until_day from decision
            where account_id is null order by decided_at, id""";

    private final Handle handle;

    public DecisionDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(Decision decision) {
        handle.createUpdate(INSERT)
                .bind("id", decision.id())
                .bind("account", decision.accountId())
                .bind("question", decision.questionId())
                .bind("decision", decision.decision())
                .bind("at", decision.at())
                .bind("until", decision.until())
                .execute();
    }

    /** Takes a decision back. */
    public void delete(UUID id) {
        handle.createUpdate(DELETE).bind("id", id).execute();
    }

    /** The decisions for an account and those that hold everywhere, newest first. */
    public List<Decision> of(UUID accountId) {
        return handle.createQuery(OF).bind("account", accountId).map((row, context) -> decision(row)).list();
    }

    /** The decisions that hold everywhere, oldest first. */
    public List<Decision> everywhere() {
        return handle.createQuery(EVERYWHERE).map((row, context) -> decision(row)).list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                Columns.id(row, "id"),
                Columns.idOrNull(row, "account_id"),
                row.getString("question_id"),
                Columns.coded(row, "decision", AskDecision.ASKED),
                Columns.moment(row, "decided_at"),
                Columns.dayOrNull(row, "until_day"));
    }
}
