package app.earshot.store.bank;

import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.TopicChange;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.row.CodeList;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** What a user changed in the catalogue of topics, or added to it. Lives as long as its session. */
public final class TopicChangeDao {

    private static final int GREATEST_WEIGHT = 10;

    private static final String INSERT = """
            insert into topic_change
                (code, topic_group, words, occasions, weights, stale_after_days, from_each_partner, business, list_order,
                added, switched_off, version)
            values (:code, :group, :words, :occasions, :weights, :stale, :each, :business, :order, :added, :off, :version)""";

    private static final String UPDATE = """
            update topic_change set topic_group = :group, words = :words, occasions = :occasions, weights = :weights,
                stale_after_days = :stale, from_each_partner = :each, business = :business, list_order = :order,
                added = :added, switched_off = :off, version = version + 1
            where code = :code and version = :version""";

    private static final String DELETE = "delete from topic_change where code = :code";

    private static final String SELECT = """
            select code, topic_group, words, occasions, weights, stale_after_days, from_each_partner, business, list_order,
                added, switched_off, version
            from topic_change""";

    private static final String ALL = SELECT + " order by code";

    private static final String FIND = SELECT + " where code = :code";

    private final Handle handle;

    public TopicChangeDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(TopicChange change) {
        bound(INSERT, change).execute();
    }

    /**
     * Changes everything about it.
     *
     * @throws StaleVersion if it is not the version kept
     */
    public void update(TopicChange change) {
        if (bound(UPDATE, change).execute() == 0) {
            throw new StaleVersion("topic_change", change.code());
        }
    }

    /** The topic stands again as the catalogue has it; one of the user's own is gone. */
    public void delete(String code) {
        handle.createUpdate(DELETE).bind("code", code).execute();
    }

    public Optional<TopicChange> find(String code) {
        return handle.createQuery(FIND).bind("code", code).map((row, context) -> change(row)).findOne();
    }

    public List<TopicChange> all() {
        return handle.createQuery(ALL).map((row, context) -> change(row)).list();
    }

    private static TopicChange change(ResultSet row) throws SQLException {
        return new TopicChange(
                row.getString("code"),
                Columns.knownOrNull(row, "topic_group", TopicGroup.class),
                row.getString("words"),
                CodeList.readOccasions(row.getString("occasions")),
                CodeList.readNumbers(row.getString("weights"), Stage.class, GREATEST_WEIGHT),
                row.getObject("stale_after_days", Integer.class),
                row.getObject("from_each_partner", Boolean.class),
                row.getObject("business", Boolean.class),
                row.getObject("list_order", Integer.class),
                row.getBoolean("added"),
                row.getBoolean("switched_off"),
                row.getInt("version"));
    }

    private Update bound(String sql, TopicChange change) {
        return handle.createUpdate(sql)
                .bind("code", change.code())
                .bind("group", change.group())
                .bind("words", change.words())
                .bind("occasions", CodeList.write(change.occasions()))
                .bind("weights", CodeList.writeNumbers(change.weights()))
                .bind("stale", change.staleAfterDays())
                .bind("each", change.fromEachPartner())
                .bind("business", change.business())
                .bind("order", change.order())
                .bind("added", change.added())
                .bind("off", change.switchedOff())
                .bind("version", change.version());
    }
}
