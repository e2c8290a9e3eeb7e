package app.earshot.store.calendar;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.calendar.DatedEnquiry;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is booked and what is held, with all that a calendar says of it. Lives as long as its session. */
public final class DatedEnquiryDao {

    private static final Set<Stage> BOOKED = Set.of(Stage.BOOKED, Stage.DELIVERED, Stage.STAYING_IN_TOUCH);

    private static final Optional<DatedEnquiry> NOT_BOOKED = Optional.empty();

    private static final String FROM_DAY = """
            select e.id, a.name, d.on_day, e.occasion, e.place, t.name as crew_name, s.stage, s.changed_at as since_at
            from enquiry_day d
                join enquiry e on e.id = d.enquiry_id
                join account a on a.id = e.account_id and a.removed_at is null
                join stage_change s on s.enquiry_id = e.id
                    and s.list_order = (select max(n.list_order) from stage_change n where n.enquiry_id = e.id)
                left join teammate t on t.id = e.crew
            where d.on_day >= :from
            order by d.on_day, e.id fetch first :limit rows only""";

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
        return handle.createQuery(FROM_DAY)
                .bind("from", from)
                .bind("limit", limit)
                .map((row, context) -> BOOKED.contains(Columns.coded(row, "stage", Stage.TALKING)) ? Optional.of(enquiry(row, null)) : NOT_BOOKED)
                .stream()
                .flatMap(Optional::stream)
                .toList();
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
