package app.earshot.store.calendar;

import app.earshot.domain.calendar.Hold;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Days that are held for enquiries. Lives as long as its session. */
public final class HoldDao {

    static final String SELECT = "select d.id, d.enquiry_id, d.crew, d.on_day, d.until_day, d.held_at, d.released_at from hold";

    private static final String INSERT = """
            insert into hold (id, enquiry_id, crew, on_day, until_day, held_at, released_at)
            values (:id, :enquiry, :crew, :day, :until, :heldAt, :releasedAt)""";

    private static final String SET_RELEASED = "update hold set released_at = :releasedAt where id = :id";

    private static final String DELETE = "delete from hold where id = :id";

    private static final String FIND = SELECT + " d where d.id = :id";

    private static final String OF_ENQUIRY = SELECT + " d where d.enquiry_id = :enquiry order by d.held_at, d.id";

    private static final String OF_ACCOUNT = SELECT
            + " d join enquiry e on e.id = d.enquiry_id where e.account_id = :account order by d.held_at, d.id";

    private final Handle handle;

    public HoldDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(Hold hold) {
        handle.createUpdate(INSERT)
                .bind("id", hold.id())
                .bind("enquiry", hold.enquiryId())
                .bind("crew", hold.crew())
                .bind("day", hold.day())
                .bind("until", hold.until())
                .bind("heldAt", hold.heldAt())
                .bind("releasedAt", hold.releasedAt())
                .execute();
    }

    /** Lets one go, or with null keeps it again. */
    public void setReleased(UUID id, @Nullable Instant at) {
        handle.createUpdate(SET_RELEASED).bind("id", id).bind("releasedAt", at).execute();
    }

    /** Only to undo it. */
    public void delete(UUID id) {
        handle.createUpdate(DELETE).bind("id", id).execute();
    }

    public Optional<Hold> find(UUID id) {
        return handle.createQuery(FIND).bind("id", id).map(HoldDao::hold).findOne();
    }

    /** All of an enquiry, also those that were let go, in the order in which they were made. */
    public List<Hold> ofEnquiry(UUID enquiryId) {
        return handle.createQuery(OF_ENQUIRY).bind("enquiry", enquiryId).map(HoldDao::hold).list();
    }

    /** All of an account's enquiries. */
    public List<Hold> of(UUID accountId) {
        return handle.createQuery(OF_ACCOUNT).bind("account", accountId).map(HoldDao::hold).list();
    }

    static Hold hold(ResultSet row, StatementContext context) throws SQLException {
        return new Hold(
                Columns.id(row, "id"),
                Columns.id(row, "enquiry_id"),
                Columns.idOrNull(row, "crew"),
                Columns.day(row, "on_day"),
                Columns.day(row, "until_day"),
                Columns.moment(row, "held_at"),
                Columns.momentOrNull(row, "released_at"));
    }
}
