package app.earshot.store.today;

import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.today.DuePromise;
import app.earshot.store.row.Columns;
import app.earshot.store.timeline.PromiseDao;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What is due, what is coming, and which days were given away twice, over all accounts. Lives as long as its session. */
public final class TodayDao {

    private static final String DUE_FROM = """
             from promise p
                join account a on a.id = p.account_id and a.removed_at is null
                join entry e on e.id = p.entry_id
                left join person w on w.id = p.person_id
            where p.state = 'open' and p.removed = false and p.side = 'us' and p.due_on <= :until and not exists
                (select 1 from put_off f where f.about = p.id and f.section = 'promised' and f.until_day > :today)
            """;

    private static final String DUE = """
            select p.id, p.account_id, p.entry_id, p.side, p.teammate_id, p.person_id, p.words, p.starts, p.ends, p.due_on, p.first_due_on,
                p.moved_late, p.state, p.settled_on, w.name as person_name, e.kind, e.happened_at""" + DUE_FROM + """
            order by p.state, p.removed, p.due_on, p.id fetch first :limit rows only""";

    private static final String COUNT_DUE = "select count(*) from (select p.id" + DUE_FROM + " fetch first :most rows only)";

    private static final String COMING = """
            select account_id from outlook where removed = false and next_day >= :today
            order by removed, next_day, sort_name, account_id fetch first :limit rows only""";

    private static final String COUNT_COMING = """
            select count(*) from (select account_id from outlook
                where removed = false and next_day between :today and :until fetch first :most rows only)""";

    /** Days on which several are booked: whether one of ours can't do them all depends on who would, and when. Only booked enquiries take a day. */
    private static final String TAKEN_TWICE = """
            select d.on_day
            from enquiry_day d
                join enquiry e on e.id = d.enquiry_id
                join account a on a.id = e.account_id and a.removed_at is null
            where d.on_day between :from and :to
                and (select s.stage from stage_change s where s.enquiry_id = e.id order by s.list_order desc fetch first 1 row only)
                    in ('booked', 'delivered', 'staying-in-touch')
            group by d.on_day having count(*) > 1
            order by d.on_day fetch first :limit rows only""";

    private static final String LAST_DAY = "select on_day from enquiry_day order by on_day desc fetch first 1 row only";

    private final Handle handle;

    public TodayDao(Handle handle) {
        this.handle = handle;
    }

    /** Open promises of ours that are due up to a day, the earliest first, without what was put off beyond today. */
    public List<DuePromise> due(LocalDate until, LocalDate today, int limit) {
        return handle.createQuery(DUE)
                .bind("until", until)
                .bind("today", today)
                .bind("limit", limit)
                .map((row, context) -> new DuePromise(
                        PromiseDao.promise(row),
                        row.getString("person_name"),
                        Columns.coded(row, "kind", EntryKind.NOTE),
                        Columns.moment(row, "happened_at")))
                .list();
    }

    /** How many of those there are; not counted on beyond {@code most}. */
    public int countDue(LocalDate until, LocalDate today, int most) {
        return handle.createQuery(COUNT_DUE)
                .bind("until", until)
                .bind("today", today)
                .bind("most", most)
                .mapTo(Integer.class)
                .one();
    }

    /** The accounts whose day comes next, the earliest first. */
    public List<UUID> coming(LocalDate today, int limit) {
        return handle.createQuery(COMING)
                .bind("today", today)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }

    /** How many accounts have their next day up to a day; not counted on beyond {@code most}. */
    public int countComing(LocalDate today, LocalDate until, int most) {
        return handle.createQuery(COUNT_COMING)
                .bind("today", today)
                .bind("until", until)
                .bind("most", most)
                .mapTo(Integer.class)
                .one();
    }

    /** The last day that any enquiry has in question or has booked. */
    public Optional<LocalDate> lastDay() {
        return handle.createQuery(LAST_DAY).mapTo(LocalDate.class).findFirst();
    }

    /** The days of a stretch, both ends included, on which somebody of ours, or nobody yet, is booked more than once, the earliest first. */
    public List<LocalDate> takenTwice(LocalDate from, LocalDate to, int limit) {
        return handle.createQuery(TAKEN_TWICE)
                .bind("from", from)
                .bind("to", to)
                .bind("limit", limit)
                .mapTo(LocalDate.class)
                .list();
    }
}
