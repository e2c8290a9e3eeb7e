package app.earshot.store.bank;

import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.QuestionChange;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.row.CodeList;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** What a user changed in the question bank, or added to it. Lives as long as its session. */
public final class QuestionChangeDao {

    private static final String INSERT = """
            insert into question_change
                (id, topic, kind, stages, occasions, body, added, switched_off, changed_at, version)
            values (:id, :topic, :kind, :stages, :occasions, :body, :added, :off, :at, :version)""";

    private static final String UPDATE = """
            update question_change set topic = :topic, kind = :kind, stages = :stages, occasions = :occasions, body = :body,
                added = :added, switched_off = :off, changed_at = :at, version = version + 1
            where id = :id and version = :version""";

    private static final String DELETE = "delete from question_change where id = :id";

    private static final String SELECT = """
            select id, topic, kind, stages, occasions, body, added, switched_off, changed_at, version from question_change""";

    private static final String ALL = SELECT + " order by id";

    private static final String FIND = SELECT + " where id = :id";

    private final Handle handle;

    public QuestionChangeDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(QuestionChange change) {
        bound(INSERT, change).execute();
    }

    /**
     * Changes everything about it.
     *
     * @throws StaleVersion if it is not the version kept
     */
    public void update(QuestionChange change) {
        if (bound(UPDATE, change).execute() == 0) {
            throw new StaleVersion("question_change", change.id());
        }
    }

    /** The question stands again as the bank has it; one of the user's own is gone. */
    public void delete(String id) {
        handle.createUpdate(DELETE).bind("id", id).execute();
    }

    public Optional<QuestionChange> find(String id) {
        return handle.createQuery(FIND).bind("id", id).map((row, context) -> change(row)).findOne();
    }

    public List<QuestionChange> all() {
        return handle.createQuery(ALL).map((row, context) -> change(row)).list();
    }

    private static QuestionChange change(ResultSet row) throws SQLException {
        return new QuestionChange(
                row.getString("id"),
                row.getString("topic"),
                Columns.knownOrNull(row, "kind", QuestionKind.class),
                CodeList.read(row.getString("stages"), Stage.class),
                CodeList.readOccasions(row.getString("occasions")),
                row.getString("body"),
                row.getBoolean("added"),
                row.getBoolean("switched_off"),
                Columns.moment(row, "changed_at"),
                row.getInt("version"));
    }

    private Update bound(String sql, QuestionChange change) {
        return handle.createUpdate(sql)
                .bind("id", change.id())
                .bind("topic", change.topic())
                .bind("kind", change.kind())
                .bind("stages", CodeList.write(change.stages()))
                .bind("occasions", CodeList.write(change.occasions()))
                .bind("body", change.text())
                .bind("added", change.added())
                .bind("off", change.switchedOff())
                .bind("at", change.changedAt())
                .bind("version", change.version());
    }
}
