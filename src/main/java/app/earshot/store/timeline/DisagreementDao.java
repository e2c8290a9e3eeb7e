package app.earshot.store.timeline;

import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.PositionTaken;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.row.Columns;
import app.earshot.store.row.Invalidation;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** What is seen differently, with each side's view; kept and changed as a whole. Lives as long as its session. */
public final class DisagreementDao {

    private static final String INSERT = """
            insert into disagreement (id, account_id, about, beneath, decided, opened_on, review_on, settled_on, secluded,
                removed_at, version)
            values (:id, :account, :about, :beneath, :decided, :openedOn, :reviewOn, :settledOn, :secluded,
                :removedAt, :version)""";

    private static final String UPDATE = """
            update disagreement set about = :about, beneath = :beneath, decided = :decided, opened_on = :openedOn,
                review_on = :reviewOn, settled_on = :settledOn, secluded = :secluded, removed_at = :removedAt,
                version = version + 1
            where id = :id and account_id = :account and version = :version""";

    private static final String INSERT_POSITION = """
            insert into position_taken (id, disagreement_id, list_order, person_id, teammate_id, words, taken_on)
            values (:id, :disagreement, :order, :person, :teammate, :words, :takenOn)""";

    private static final String DELETE_POSITIONS = "delete from position_taken where disagreement_id = :id";

    private static final String COLUMNS = """
            select id, account_id, about, beneath, decided, opened_on, review_on, settled_on, secluded, removed_at, version
            from disagreement\s""";

    private static final String FIND_ALL = COLUMNS + "where id in (<ids>)";

    private static final String OF = COLUMNS + "where account_id = :account order by opened_on desc, id desc";

    private static final String POSITIONS = """
            select disagreement_id, id, person_id, teammate_id, words, taken_on from position_taken
            where disagreement_id in (<ids>) order by disagreement_id, list_order""";

    private static final String OPEN = """
            select count(*) from disagreement
            where account_id = :account and removed_at is null and settled_on is null""";

    private final Handle handle;

    public DisagreementDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(Disagreement disagreement) {
        bound(INSERT, disagreement).execute();
        insertPositions(disagreement);
        changed(disagreement);
    }

    /**
     * Changes one; its views are replaced by those that come along.
     *
     * @throws StaleVersion if it is not the version kept
     */
    public void update(Disagreement disagreement) {
        if (bound(UPDATE, disagreement).execute() == 0) {
            throw new StaleVersion("disagreement", disagreement.id());
        }
        handle.createUpdate(DELETE_POSITIONS).bind("id", disagreement.id()).execute();
        insertPositions(disagreement);
        changed(disagreement);
    }

    /** One of them, also one that was taken away. */
    public Optional<Disagreement> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** By their ids, in no order. */
    public List<Disagreement> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : whole(handle.createQuery(FIND_ALL)
                        .bindList("ids", List.copyOf(ids))
                        .map((row, context) -> bare(row))
                        .list());
    }

    /** Those of an account, the newest first. */
    public List<Disagreement> of(UUID accountId) {
        return all(accountId).stream().filter(one -> one.removedAt() == null).toList();
    }

    /** The same with those that were taken away. */
    public List<Disagreement> all(UUID accountId) {
        return whole(handle.createQuery(OF)
                .bind("account", accountId)
                .map((row, context) -> bare(row))
                .list());
    }

    /** How many of an account wait for a decision. */
    public int countOpen(UUID accountId) {
        return handle.createQuery(OPEN).bind("account", accountId).mapTo(Integer.class).one();
    }

    private Update bound(String sql, Disagreement disagreement) {
        return handle.createUpdate(sql)
                .bind("id", disagreement.id())
                .bind("account", disagreement.accountId())
                .bind("about", disagreement.about())
                .bind("beneath", disagreement.beneath())
                .bind("decided", disagreement.decided())
                .bind("openedOn", disagreement.openedOn())
                .bind("reviewOn", disagreement.reviewOn())
                .bind("settledOn", disagreement.settledOn())
                .bind("secluded", disagreement.secluded())
                .bind("removedAt", disagreement.removedAt())
                .bind("version", disagreement.version());
    }

    private void insertPositions(Disagreement disagreement) {
        PreparedBatch batch = handle.prepareBatch(INSERT_POSITION);
        for (int i = 0; i < disagreement.positions().size(); i++) {
            PositionTaken position = disagreement.positions().get(i);
            batch.bind("id", position.id())
                    .bind("disagreement", disagreement.id())
                    .bind("order", i)
                    .bind("person", position.personId())
                    .bind("teammate", position.teammateId())
                    .bind("words", position.words())
                    .bind("takenOn", position.takenOn())
                    .add();
        }
        batch.execute();
    }

    private void changed(Disagreement disagreement) {
        Invalidation marks = new Invalidation(handle);
        marks.stale(disagreement.accountId());
        marks.search(Subject.DISAGREEMENT, disagreement.id());
    }

    private List<Disagreement> whole(List<Disagreement> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<PositionTaken>> positions = Columns.grouped(handle.createQuery(POSITIONS)
                .bindList("ids", bare.stream().map(Disagreement::id).toList())
                .map((row, context) -> Map.entry(Columns.id(row, "disagreement_id"), position(row))));
        return bare.stream()
                .map(one -> one.withWords(one.about(), positions.getOrDefault(one.id(), List.of()), one.beneath()))
                .toList();
    }

    private static PositionTaken position(ResultSet row) throws SQLException {
        return new PositionTaken(
                Columns.id(row, "id"),
                Columns.idOrNull(row, "person_id"),
                Columns.idOrNull(row, "teammate_id"),
                row.getString("words"),
                Columns.day(row, "taken_on"));
    }

    /** The disagreement without its views. */
    private static Disagreement bare(ResultSet row) throws SQLException {
        return new Disagreement(
                Columns.id(row, "id"),
                Columns.id(row, "account_id"),
                row.getString("about"),
                List.of(),
                row.getString("beneath"),
                row.getString("decided"),
                Columns.day(row, "opened_on"),
                Columns.dayOrNull(row, "review_on"),
                Columns.dayOrNull(row, "settled_on"),
                row.getBoolean("secluded"),
                Columns.momentOrNull(row, "removed_at"),
                row.getInt("version"));
    }
}
