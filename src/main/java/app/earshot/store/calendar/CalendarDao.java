package app.earshot.store.calendar;

import app.earshot.domain.account.Stage;
import app.earshot.domain.calendar.Occupation;
import app.earshot.store.row.Columns;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The days that enquiries have in question or have booked. Lives as long as its session. Costs what the days asked for hold, however large the notebook is. */
public final class CalendarDao {

    private static final String STANDING = """
            select d.on_day, e.account_id, a.name, e.crew,
                (select s.stage from stage_change s where s.enquiry_id = e.id order by s.list_order desc fetch first 1 row only) as stage
            from enquiry_day d
            join enquiry e on e.id = d.enquiry_id
            join account a on a.id = e.account_id
            where a.removed_at is null and\s""";

    private static final String IN_ORDER = " order by d.on_day, a.name, e.id";

    private static final String BETWEEN = STANDING + "d.on_day between :from and :to" + IN_ORDER;

    private static final String ON = STANDING + "d.on_day in (<days>)" + IN_ORDER;

    private static final String GOES_OUT = "select 1 from enquiry where crew = :teammate fetch first 1 row only";

    private final Handle handle;

    public CalendarDao(Handle handle) {
        this.handle = handle;
    }

    /** What stands on the days from one to another, both included, by day and then by name; also what was lost. */
    public List<Occupation> between(LocalDate from, LocalDate to) {
        return list(handle.createQuery(BETWEEN).bind("from", from).bind("to", to));
    }

    /** The same on some days and on none between them. */
    public List<Occupation> on(List<LocalDate> days) {
        return days.isEmpty() ? List.of() : list(handle.createQuery(ON).bindList("days", days));
    }

    private static List<Occupation> list(Query asked) {
        return asked.map((row, context) -> new Occupation(
                        Columns.id(row, "account_id"),
                        row.getString("name"),
                        Columns.day(row, "on_day"),
                        Columns.coded(row, "stage", Stage.TALKING),
                        Columns.idOrNull(row, "crew")))
                .list();
    }

    /** Whether one of ours is noted for any enquiry. */
    public boolean goesOut(UUID teammate) {
        return handle.createQuery(GOES_OUT).bind("teammate", teammate).mapTo(Integer.class).findFirst().isPresent();
    }
}
