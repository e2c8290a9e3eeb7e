package app.earshot.store.timeline;

import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.Request;
import app.earshot.store.row.Columns;
import app.earshot.store.row.Invalidation;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What they asked for. Requests come into being with their entries (see {@link EntryDao}). Lives as long as its session. */
public final class RequestDao {

    private static final int MOST = 500;

    private static final String COLUMNS = """
            select id, account_id, entry_id, person_id, words, starts, ends, reason, answer, answer_words, house_rule,
                answered_at, taken_words, asked_at
            from request\s""";

    private static final String FIND = COLUMNS + "where id = :id";

    private static final String FIND_ALL = COLUMNS + "where id in (<ids>) and removed = false";

    private static final String OPEN = COLUMNS + """
            where account_id = :account and removed = false and answer = 'open'
            order by account_id, removed, answer, asked_at, id fetch first :limit rows only""";

    private static final String UPDATE = """
            update request set reason = :reason, answer = :answer, answer_words = :answerWords, house_rule = :rule,
                answered_at = :answeredAt, taken_words = :taken
            where id = :id""";

    private static final String OF = COLUMNS + "where account_id = :account and removed = false order by asked_at, id";

    private static final String COUNT_OPEN = """
            select count(*) from request where account_id = :account and removed = false and answer = 'open'""";

    private static final String RULES = """
            select house_rule from request where answer = 'no' and removed = false and house_rule <> ''
            group by house_rule order by count(*) desc, max(asked_at) desc, house_rule limit :limit""";

    private final Handle handle;

    public RequestDao(Handle handle) {
        this.handle = handle;
    }

    public Optional<Request> find(UUID id) {
        return handle.createQuery(FIND).bind("id", id).map((row, context) -> request(row)).findOne();
    }

    /** By their ids, in no order, without those whose entry was removed. */
    public List<DatedRequest> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : handle.createQuery(FIND_ALL)
                        .bindList("ids", List.copyOf(ids))
                        .map((row, context) -> new DatedRequest(request(row), Columns.moment(row, "asked_at")))
                        .list();
    }

    /** Requests of an account without an answer, oldest first, at most 500. */
    public List<Request> open(UUID accountId) {
        return handle.createQuery(OPEN)
                .bind("account", accountId)
                .bind("limit", MOST)
                .map((row, context) -> request(row))
                .list();
    }

    /** How many requests of an account wait for an answer. */
    public int countOpen(UUID accountId) {
        return handle.createQuery(COUNT_OPEN).bind("account", accountId).mapTo(Integer.class).one();
    }

    /** All requests of an account, the oldest first. */
    public List<DatedRequest> of(UUID accountId) {
        return handle.createQuery(OF)
                .bind("account", accountId)
                .map((row, context) -> new DatedRequest(request(row), Columns.moment(row, "asked_at")))
                .list();
    }

    /** The house rules that were behind a no so far, the one named most often first. */
    public List<String> rules(int limit) {
        return handle.createQuery(RULES).bind("limit", limit).mapTo(String.class).list();
    }

    /** Keeps what is learnt after they asked: why, our answer ({@link Answer#OPEN} takes it back), and how they took it. */
    public void update(Request request) {
        handle.createUpdate(UPDATE)
                .bind("id", request.id())
                .bind("reason", request.reason())
                .bind("answer", request.answer())
                .bind("answerWords", request.answerWords())
                .bind("rule", request.rule())
                .bind("answeredAt", request.answeredAt())
                .bind("taken", request.taken())
                .execute();
        Invalidation marks = new Invalidation(handle);
        marks.stale(request.accountId());
        marks.search(Subject.ENTRY, request.entryId());
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
                Columns.coded(row, "answer", Answer.OPEN),
                row.getString("answer_words"),
                row.getString("house_rule"),
                Columns.momentOrNull(row, "answered_at"),
                row.getString("taken_words"));
    }
}
