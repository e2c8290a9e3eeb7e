package app.earshot.store.calendar;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.calendar.DatedEnquiry;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What is booked and what is held, with all that a calendar says of it. Lives as long as its session. */
public final class DatedEnquiryDao {

    private static final List<String> STAGES =
            Stream.of(Stage.BOOKED, Stage.DELIVERED, Stage.STAYING_IN_TOUCH).map(Stage::code).toList();

    private static final String BOOKED = """
            select e.id, a.name, d.on_day, e.occasion, e.place, t.name as crew_name, s.changed_at as since_at
            from enquiry_day d
                join enquiry e on e.id = d.enquiry_id
                join account a on a.id = e.account_id and a.removed_at is null
                join stage_change s on s.enquiry_id = e.id
                    and s.list_order = (select max(n.list_order) from stage_change n where n.enquiry_id = e.id)
                left join teammate t on t.id = e.crew
            where s.stage in (<stages>) and\s""";

    private static final String COMING = "d.on_day >= :from order by d.on_day, e.id fetch first :limit rows only";

    private static final String PAST = "d.on_day >= :from and d.on_day < :before order by d.on_day desc, e.id fetch first :limit rows only";

    private static final String HELD = """
            select h.id, a.name, h.on_day, e.occasion, e.place, t.name as crew_name, h.held_at as since_at, h.until_day
            from hold h
                join enquiry e on e.id = h.enquiry_id
                join account a on a.id = e.account_id and a.removed_at is null
                left join teammate t on t.id = h.crew
            where h.on_day >= :today and h.until_day >= :today and h.released_at is null
            order by h.on_day, h.id fetch first :limit rows only""";

    private final Handle handle;

    public DatedEnquiryDao(Handle handle) {
        this.handle = handle;
    }

    /** What is booked for a day from one on, the earliest first. */
    public List<DatedEnquiry> booked(LocalDate from, int limit) {
        return list(handle.createQuery(BOOKED + COMING).bind("from", from), limit);
    }

    /** What was booked for a day from one on and before another, the latest first. */
    public List<DatedEnquiry> bookedBetween(LocalDate from, LocalDate before, int limit) {
        return list(handle.createQuery(BOOKED + PAST).bind("from", from).bind("before", before), limit);
    }

    private static List<DatedEnquiry> list(Query booked, int limit) {
        return booked.bindList("stages", STAGES).bind("limit", limit).map((row, context) -> enquiry(row, null)).list();
    }

    /** What is held on a day for one to come, the earliest first. */
    public List<DatedEnquiry> held(LocalDate today, int limit) {
        return handle.createQuery(HELD)
                .bind("today", today)
                .bind("limit", limit)
                .map((row, context) -> enquiry(row, Columns.day(row, "until_day")))
                .list();
    }

    private static DatedEnquiry enquiry(ResultSet row, @Nullable LocalDate heldUntil) throws SQLException {
        return new DatedEnquiry(
                Columns.id(row, "id"),
                row.getString("name"),
                Columns.day(row, "on_day"),
                new Occasion(row.getString("occasion")),
                row.getString("place"),
                row.getString("crew_name"),
                heldUntil,
                Columns.moment(row, "since_at"));
    }
}
