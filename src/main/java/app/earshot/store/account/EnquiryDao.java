package app.earshot.store.account;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.row.Columns;
import app.earshot.store.row.Invalidation;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Enquiries with their days and their stage log. Lives as long as its session. */
public final class EnquiryDao {

    private static final String INSERT = """
            insert into enquiry (id, account_id, occasion, place, size_words, source, referred_by, crew, began_at, version)
            values (:id, :account, :occasion, :place, :size, :source, :referredBy, :crew, :beganAt, :version)""";

    private static final String UPDATE = """
            update enquiry set occasion = :occasion, place = :place, size_words = :size, source = :source,
                referred_by = :referredBy, crew = :crew, version = version + 1
            where id = :id and version = :version""";

    private static final String DELETE_DAYS = "delete from enquiry_day where enquiry_id = :enquiry";

    private static final String DELETE_CREWS = "delete from further_crew where enquiry_id = :enquiry";

    private static final String INSERT_CREW = """
            insert into further_crew (enquiry_id, list_order, teammate_id) values (:enquiry, :order, :teammate)""";

    private static final String DELETE_HOURS = "delete from enquiry_hours where enquiry_id = :enquiry";

    private static final String INSERT_HOURS = """
            insert into enquiry_hours (enquiry_id, from_time, to_time, setup_minutes, travel_minutes)
            values (:enquiry, :fromTime, :toTime, :setUp, :travel)""";

    private static final String DELETE_STAGES = "delete from stage_change where enquiry_id = :enquiry";

    private static final String DELETE = "delete from enquiry where id = :enquiry";

    private static final String INSERT_DAY = "insert into enquiry_day (enquiry_id, on_day) values (:enquiry, :day)";

    private static final String INSERT_STAGE = """
            insert into stage_change (id, enquiry_id, list_order, stage, changed_at, reason)
            values (:id, :enquiry,
                (select coalesce(max(list_order), 0) + 1 from stage_change where enquiry_id = :enquiry),
                :stage, :at, :reason)""";

    private static final String DELETE_STAGE = "delete from stage_change where id = :id";

    private static final String ENQUIRY_OF_STAGE = "select enquiry_id from stage_change where id = :id";

    private static final String SET_BEGAN = """
            update enquiry set began_at =
                (select changed_at from stage_change where enquiry_id = :enquiry order by list_order fetch first 1 row only)
            where id = :enquiry""";

    private static final String MARK_STALE = """
            update outlook set changes_on = date '1970-01-01'
            where account_id = (select account_id from enquiry where id = :enquiry)""";

    private static final String IDS_OF = "select id from enquiry where account_id in (<accounts>)";

    private static final String OCCASION = """
            select occasion from enquiry where account_id = :account order by began_at desc, id desc fetch first 1 row only""";

    private static final String ACCOUNT_OF = "select account_id from enquiry where id = :enquiry";

    private static final String FIND_ALL = """
            select e.id, account_id, occasion, place, size_words, source, referred_by, crew, version,
                from_time, to_time, setup_minutes, travel_minutes
            from enquiry e left join enquiry_hours h on h.enquiry_id = e.id
            where e.id in (<ids>) order by e.began_at desc, e.id desc""";

    private static final String DAYS = """
            select enquiry_id, on_day from enquiry_day where enquiry_id in (<ids>) order by enquiry_id, on_day""";

    private static final String CREWS = """
            select enquiry_id, teammate_id from further_crew where enquiry_id in (<ids>) order by enquiry_id, list_order""";

    private static final String STAGES = """
            select enquiry_id, id, stage, changed_at, reason from stage_change where enquiry_id in (<ids>)
            order by enquiry_id, list_order""";

    private final Handle handle;

    public EnquiryDao(Handle handle) {
        this.handle = handle;
    }

    /** Keeps a new enquiry with its days and stages. */
    public void insert(Enquiry enquiry) {
        handle.createUpdate(INSERT)
                .bind("id", enquiry.id())
                .bind("account", enquiry.accountId())
                .bind("occasion", enquiry.occasion())
                .bind("place", enquiry.place())
                .bind("size", enquiry.size())
                .bind("source", enquiry.source())
                .bind("referredBy", enquiry.referredBy())
                .bind("crew", enquiry.crew())
                .bind("beganAt", enquiry.stages().getFirst().at())
                .bind("version", enquiry.version())
                .execute();
        insertWhenAndWho(enquiry);
        enquiry.stages().forEach(change -> insertStage(enquiry.id(), change));
        markStale(enquiry.id());
        if (enquiry.stage().isClosed()) {
            markEnd(enquiry.id());
        }
    }

    /**
     * Changes everything but the stages.
     *
     * @throws StaleVersion if it is not the version kept
     */
    public void update(Enquiry enquiry) {
        int changed = handle.createUpdate(UPDATE)
                .bind("id", enquiry.id())
                .bind("occasion", enquiry.occasion())
                .bind("place", enquiry.place())
                .bind("size", enquiry.size())
                .bind("source", enquiry.source())
                .bind("referredBy", enquiry.referredBy())
                .bind("crew", enquiry.crew())
                .bind("version", enquiry.version())
                .execute();
        if (changed == 0) {
            throw new StaleVersion("enquiry", enquiry.id());
        }
        for (String sql : List.of(DELETE_DAYS, DELETE_CREWS, DELETE_HOURS)) {
            handle.createUpdate(sql).bind("enquiry", enquiry.id()).execute();
        }
        insertWhenAndWho(enquiry);
        markStale(enquiry.id());
    }

    /** Adds a line at the end of the stage log. */
    public void addStage(UUID enquiryId, StageChange change) {
        insertStage(enquiryId, change);
        markStale(enquiryId);
        markEnd(enquiryId);
    }

    private void insertStage(UUID enquiryId, StageChange change) {
        handle.createUpdate(INSERT_STAGE)
                .bind("id", change.id())
                .bind("enquiry", enquiryId)
                .bind("stage", change.stage())
                .bind("at", change.at())
                .bind("reason", change.reason())
                .execute();
    }

    /** Takes an enquiry out again with its days and stages, only to undo having added it. */
    public void delete(UUID enquiryId) {
        markStale(enquiryId);
        markEnd(enquiryId);
        for (String sql : List.of(DELETE_DAYS, DELETE_CREWS, DELETE_HOURS, DELETE_STAGES, DELETE)) {
            handle.createUpdate(sql).bind("enquiry", enquiryId).execute();
        }
    }

    /** Takes a line out of the stage log, only to undo having added it. */
    public void removeStage(UUID stageChangeId) {
        Optional<UUID> enquiry = handle.createQuery(ENQUIRY_OF_STAGE)
                .bind("id", stageChangeId)
                .mapTo(UUID.class)
                .findOne();
        enquiry.ifPresent(id -> {
            handle.createUpdate(DELETE_STAGE).bind("id", stageChangeId).execute();
            handle.createUpdate(SET_BEGAN).bind("enquiry", id).execute();
            markStale(id);
            markEnd(id);
        });
    }

    /** The occasion of the newest enquiry of an account; empty where it has none. One statement, for whoever needs nothing else. */
    public Optional<Occasion> occasion(UUID accountId) {
        return handle.createQuery(OCCASION)
                .bind("account", accountId)
                .mapTo(String.class)
                .findFirst()
                .map(Occasion::new);
    }

    /** The enquiries of an account, newest first. */
    public List<Enquiry> of(UUID accountId) {
        return ofAll(List.of(accountId)).getOrDefault(accountId, List.of());
    }

    /** The enquiries of several accounts, newest first in each. */
    public Map<UUID, List<Enquiry>> ofAll(List<UUID> accountIds) {
        List<UUID> ids = handle.createQuery(IDS_OF)
                .bindList("accounts", accountIds)
                .mapTo(UUID.class)
                .list();
        return findAll(ids).stream().collect(Collectors.groupingBy(Enquiry::accountId));
    }

    public Optional<Enquiry> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** By their ids, newest first. */
    public List<Enquiry> findAll(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<LocalDate>> days = Columns.grouped(handle.createQuery(DAYS)
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(Columns.id(row, "enquiry_id"), Columns.day(row, "on_day"))));
        Map<UUID, List<UUID>> further = Columns.grouped(handle.createQuery(CREWS)
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(Columns.id(row, "enquiry_id"), Columns.id(row, "teammate_id"))));
        Map<UUID, List<StageChange>> stages = Columns.grouped(handle.createQuery(STAGES)
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(Columns.id(row, "enquiry_id"), stageChange(row))));
        return handle.createQuery(FIND_ALL)
                .bindList("ids", ids)
                .map((row, context) -> enquiry(
                        row,
                        days.getOrDefault(Columns.id(row, "id"), List.of()),
                        HoursRow.crews(row, further.getOrDefault(Columns.id(row, "id"), List.of())),
                        stages.get(Columns.id(row, "id"))))
                .list();
    }

    private void insertWhenAndWho(Enquiry enquiry) {
        PreparedBatch days = handle.prepareBatch(INSERT_DAY);
        enquiry.days().stream().distinct().forEach(day -> days.bind("enquiry", enquiry.id()).bind("day", day).add());
        days.execute();
        for (int i = 1; i < enquiry.crews().size(); i++) {
            handle.createUpdate(INSERT_CREW)
                    .bind("enquiry", enquiry.id())
                    .bind("order", i)
                    .bind("teammate", enquiry.crews().get(i))
                    .execute();
        }
        if (!enquiry.hours().isUnknown()) {
            HoursRow.bind(handle.createUpdate(INSERT_HOURS), enquiry.hours()).bind("enquiry", enquiry.id()).execute();
        }
    }

    private void markStale(UUID enquiryId) {
        handle.createUpdate(MARK_STALE).bind("enquiry", enquiryId).execute();
    }

    /** Why it was lost is found by searching, or not any more. */
    private void markEnd(UUID enquiryId) {
        List<UUID> account = handle.createQuery(ACCOUNT_OF).bind("enquiry", enquiryId).mapTo(UUID.class).list();
        new Invalidation(handle).search(Subject.ACCOUNT, account);
    }

    private static StageChange stageChange(ResultSet row) throws SQLException {
        return new StageChange(
                Columns.id(row, "id"),
                Columns.coded(row, "stage", Stage.TALKING),
                Columns.moment(row, "changed_at"),
                row.getString("reason"));
    }

    private static Enquiry enquiry(ResultSet row, List<LocalDate> days, List<UUID> crews, List<StageChange> stages)
            throws SQLException {
        return new Enquiry(
                Columns.id(row, "id"),
                Columns.id(row, "account_id"),
                new Occasion(row.getString("occasion")),
                days,
                row.getString("place"),
                row.getString("size_words"),
                row.getString("source"),
                Columns.idOrNull(row, "referred_by"),
                crews,
                HoursRow.hours(row),
                stages,
                row.getInt("version"));
    }
}
