package app.earshot.store;

import app.earshot.domain.Answer;
import app.earshot.domain.Request;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What they asked for. Requests come into being with their entries (see {@link EntryDao}). Lives as long as its session. */
public final class RequestDao {

    private static final int MOST = 500;

    private static final String COLUMNS = """
            select id, account_id, entry_id, person_id, words, starts, ends, reason, answer, answer_words, house_rule,
                answered_at
            from request\s""";

    private static final String FIND = COLUMNS + "where id = :id";

    private static final String OPEN = COLUMNS + """
            where account_id = :account and removed = false and answer = 'open'
            order by account_id, removed, answer, asked_at, id fetch first :limit rows only""";

    private static final String ANSWER = """
            update request set answer = :answer, answer_words = :answerWords, house_rule = :rule,
                answered_at = :answeredAt
            where id = :id""";

    private static final String REASON = "update request set reason = :reason where id = :id";

    private final Handle handle;

    RequestDao(Handle handle) {
        this.handle = handle;
    }

    public Optional<Request> find(UUID id) {
        return handle.createQuery(FIND).bind("id", id).map((row, context) -> request(row)).findOne();
    }

    /** Requests of an account without an answer, oldest first, at most 500. */
    public List<Request> open(UUID accountId) {
        return handle.createQuery(OPEN)
                .bind("account", accountId)
                .bind("limit", MOST)
                .map((row, context) -> request(row))
                .list();
    }

    /** Keeps our answer; {@link Answer#OPEN} takes it back. */
    public void answer(UUID id, Answer answer, String answerWords, String rule, @Nullable Instant answeredAt) {
        handle.createUpdate(ANSWER)
                .bind("id", id)
                .bind("answer", answer)
                .bind("answerWords", answerWords)
                .bind("rule", rule)
                .bind("answeredAt", answeredAt)
                .execute();
        find(id).ifPresent(request -> new Marks(handle).stale(request.accountId()));
    }

    /** Keeps why they ask, heard after they asked. */
    public void setReason(UUID id, String reason) {
        handle.createUpdate(REASON).bind("id", id).bind("reason", reason).execute();
        find(id).ifPresent(request -> new Marks(handle).stale(request.accountId()));
    }

    static Request request(ResultSet row) throws SQLException {
        return new Request(
                Columns.id(row, "id"),
                Columns.id(row, "account_id"),
                Columns.id(row, "entry_id"),
                Columns.idOrNull(row, "person_id"),
                row.getString("words"),
                Columns.place(row),
                row.getString("reason"),
                Columns.coded(row, "answer", Answer.class),
                row.getString("answer_words"),
                row.getString("house_rule"),
                Columns.momentOrNull(row, "answered_at"));
    }
}
