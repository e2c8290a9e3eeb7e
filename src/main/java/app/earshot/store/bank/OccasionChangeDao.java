package app.earshot.store.bank;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.OccasionChange;
import app.earshot.store.failure.StaleVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** What a user changed about the types of occasion, or added to them. Lives as long as its session. */
public final class OccasionChangeDao {

    private static final String INSERT = """
            insert into occasion_change (code, listens_like, words, list_order, switched_off, version)
            values (:code, :like, :words, :order, :off, :version)""";

    private static final String UPDATE = """
            update occasion_change set listens_like = :like, words = :words, list_order = :order, switched_off = :off,
                version = version + 1
            where code = :code and version = :version""";

    private static final String DELETE = "delete from occasion_change where code = :code";

    private static final String SELECT =
            "select code, listens_like, words, list_order, switched_off, version from occasion_change";

    private static final String ALL = SELECT + " order by code";

    private static final String FIND = SELECT + " where code = :code";

    private final Handle handle;

    public OccasionChangeDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(OccasionChange change) {
        bound(INSERT, change).execute();
    }

    /**
     * Changes everything about it.
     *
     * @throws StaleVersion if it is not the version kept
     */
    public void update(OccasionChange change) {
        if (bound(UPDATE, change).execute() == 0) {
            throw new StaleVersion("occasion_change", change.occasion().code());
        }
    }

    /** One of ours stands again as it came; one of the user's own is gone. */
    public void delete(Occasion occasion) {
        handle.createUpdate(DELETE).bind("code", occasion).execute();
    }

    public Optional<OccasionChange> find(Occasion occasion) {
        return handle.createQuery(FIND).bind("code", occasion).map((row, context) -> change(row)).findOne();
    }

    public List<OccasionChange> all() {
        return handle.createQuery(ALL).map((row, context) -> change(row)).list();
    }

    private static OccasionChange change(ResultSet row) throws SQLException {
        return new OccasionChange(
                new Occasion(row.getString("code")),
                occasionOrNull(row.getString("listens_like")),
                row.getString("words"),
                row.getObject("list_order", Integer.class),
                row.getBoolean("switched_off"),
                row.getInt("version"));
    }

    private static @Nullable Occasion occasionOrNull(@Nullable String code) {
        return code == null ? null : new Occasion(code);
    }

    private Update bound(String sql, OccasionChange change) {
        return handle.createUpdate(sql)
                .bind("code", change.occasion())
                .bind("like", change.like())
                .bind("words", change.words())
                .bind("order", change.order())
                .bind("off", change.switchedOff())
                .bind("version", change.version());
    }
}
