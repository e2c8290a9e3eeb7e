package app.earshot.store.timeline;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.JudgedPair;
import app.earshot.domain.timeline.PairJudgement;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What a person said of two heard items: that they differ, or that they don't. Lives as long as its session. */
public final class PairDao {

    private static final String INSERT = """
            insert into heard_pair (one_id, other_id, account_id, differ, judged_at)
            values (:one, :other, :account, :differ, :at)""";

    private static final String DELETE = "delete from heard_pair where one_id = :one and other_id = :other";

    private static final String COLUMNS = """
            select pair.one_id, pair.other_id, pair.account_id, pair.differ, pair.judged_at from heard_pair pair\s""";

    private static final String FIND = COLUMNS + "where one_id = :one and other_id = :other";

    private static final String OF = COLUMNS + "where account_id = :account order by judged_at desc, one_id, other_id";

    private static final String STANDING = COLUMNS + """
            join heard one on one.id = pair.one_id and one.stands
            join heard other on other.id = pair.other_id and other.stands
            where pair.account_id = :account
            order by pair.judged_at desc, pair.one_id, pair.other_id""";

    private final Handle handle;

    public PairDao(Handle handle) {
        this.handle = handle;
    }

    /** Keeps a judgement, in place of an earlier one on the same pair. */
    public void put(PairJudgement judgement) {
        remove(judgement);
        handle.createUpdate(INSERT)
                .bind("one", judgement.one())
                .bind("other", judgement.other())
                .bind("account", judgement.accountId())
                .bind("differ", judgement.differ())
                .bind("at", judgement.at())
                .execute();
    }

    /** Takes away what was said of this pair. */
    public void remove(PairJudgement judgement) {
        handle.createUpdate(DELETE).bind("one", judgement.one()).bind("other", judgement.other()).execute();
    }

    /** What was said of the same pair. */
    public Optional<PairJudgement> find(PairJudgement pair) {
        return handle.createQuery(FIND)
                .bind("one", pair.one())
                .bind("other", pair.other())
                .map((row, context) -> judgement(row))
                .findOne();
    }

    /** All of an account, newest first, also about what has been replaced or removed since. */
    public List<PairJudgement> of(UUID accountId) {
        return handle.createQuery(OF).bind("account", accountId).map((row, context) -> judgement(row)).list();
    }

    /** The newest of an account about items of which both still stand. */
    public List<JudgedPair> judged(UUID accountId, int limit) {
        List<PairJudgement> judgements = handle.createQuery(STANDING)
                .bind("account", accountId)
                .map((row, context) -> judgement(row))
                .stream()
                .limit(limit)
                .toList();
        List<UUID> ids = judgements.stream().flatMap(each -> Stream.of(each.one(), each.other())).distinct().toList();
        Map<UUID, HeardItem> items = new HeardDao(handle)
                .findAll(ids).stream().collect(Collectors.toMap(HeardItem::id, Function.identity()));
        return judgements.stream().map(each -> judged(each, items)).toList();
    }

    private static JudgedPair judged(PairJudgement judgement, Map<UUID, HeardItem> items) {
        HeardItem one = Objects.requireNonNull(items.get(judgement.one()));
        HeardItem other = Objects.requireNonNull(items.get(judgement.other()));
        return JudgedPair.of(one, other, judgement);
    }

    private static PairJudgement judgement(ResultSet row) throws SQLException {
        return new PairJudgement(
                Columns.id(row, "account_id"),
                Columns.id(row, "one_id"),
                Columns.id(row, "other_id"),
                row.getBoolean("differ"),
                Columns.moment(row, "judged_at"));
    }
}
