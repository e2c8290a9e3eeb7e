package app.earshot.store.account;

import app.earshot.domain.account.Hours;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Update;

/** When and by whom: how it stands in the rows of an enquiry. Times are those of a clock on the wall: no zone, nothing that could shift them. */
public final class HoursRow {

    private HoursRow() {}

    /** Empty columns where nothing is known. */
    public static Hours hours(ResultSet row) throws SQLException {
        return new Hours(
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                Math.max(0, row.getInt("setup_minutes")),
                Math.max(0, row.getInt("travel_minutes")));
    }

    /** Who leads, and then the others. */
    public static List<UUID> crews(ResultSet row, List<UUID> further) throws SQLException {
        return Stream.concat(Stream.ofNullable(Columns.idOrNull(row, "crew")), further.stream()).toList();
    }

    static Update bind(Update update, Hours hours) {
        return update.bind("fromTime", hours.from())
                .bind("toTime", hours.to())
                .bind("setUp", hours.setUp())
                .bind("travel", hours.travel());
    }
}
