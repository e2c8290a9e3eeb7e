package app.earshot.store.calendar;

import app.earshot.domain.calendar.DayOff;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Days on which ours take no work. Lives as long as its session. */
public final class DayOffDao {

    private static final String SELECT = "select id, teammate_id, from_day, to_day, words from day_off";

    private static final String INSERT = """
            insert into day_off (id, teammate_id, from_day, to_day, words) values (:id, :teammate, :from, :to, :words)""";

    private static final String DELETE = "delete from day_off where id = :id";

    private static final String FIND = SELECT + " where id = :id";

    private static final String BETWEEN = SELECT + " where to_day >= :from and from_day <= :to order by from_day, id";

    private static final String ALL = SELECT + " order by from_day, id";

    private final Handle handle;

    public DayOffDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(DayOff off) {
        handle.createUpdate(INSERT)
                .bind("id", off.id())
                .bind("teammate", off.teammate())
                .bind("from", off.from())
                .bind("to", off.to())
                .bind("words", off.words())
                .execute();
    }

    public void delete(UUID id) {
        handle.createUpdate(DELETE).bind("id", id).execute();
    }

    public Optional<DayOff> find(UUID id) {
        return handle.createQuery(FIND).bind("id", id).map(DayOffDao::off).findOne();
    }

    /** Those that touch the days from one to another, both included, the earliest first. */
    public List<DayOff> between(LocalDate from, LocalDate to) {
        return handle.createQuery(BETWEEN).bind("from", from).bind("to", to).map(DayOffDao::off).list();
    }

    public List<DayOff> all() {
        return handle.createQuery(ALL).map(DayOffDao::off).list();
    }

    static DayOff off(ResultSet row, StatementContext context) throws SQLException {
        LocalDate from = Columns.day(row, "from_day");
        LocalDate to = Columns.day(row, "to_day");
        return new DayOff(Columns.id(row, "id"), Columns.idOrNull(row, "teammate_id"), from, to.isBefore(from) ? from : to, row.getString("words"));
    }
}
