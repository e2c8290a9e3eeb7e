package app.earshot.store.ledger;

import app.earshot.domain.Side;
import app.earshot.domain.ledger.LedgerFilter;
import app.earshot.domain.ledger.LedgerLine;
import app.earshot.domain.ledger.LedgerOrder;
import app.earshot.domain.ledger.Standing;
import app.earshot.domain.ledger.WordKept;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.store.account.NameFilter;
import app.earshot.store.row.Columns;
import app.earshot.store.timeline.PromiseDao;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The promises of all accounts. Costs what is read, where the order has an index. Lives as long as its session. */
public final class LedgerDao {

    private static final String COLUMNS = """
            select p.id, p.account_id, p.entry_id, p.side, p.teammate_id, p.person_id, p.words, p.starts, p.ends, p.due_on, p.first_due_on,
                p.moved_late, p.state, p.settled_on, a.name as account_name, w.name as person_name, e.kind, e.happened_at
            """;

    private static final String PROMISES = """
            from promise p
                join outlook o on o.account_id = p.account_id and o.removed = false
                join account a on a.id = p.account_id
                join entry e on e.id = p.entry_id
                left join person w on w.id = p.person_id
            where p.removed = false""";

    /** From the names of the accounts on, so that the index of names gives the order. */
    private static final String BY_ACCOUNT = """
            from outlook o
                join promise p on p.account_id = o.account_id and p.removed = false
                join account a on a.id = o.account_id
                join entry e on e.id = p.entry_id
                left join person w on w.id = p.person_id
            where o.removed = false""";

    private static final String COUNTED = """
            from promise p join outlook o on o.account_id = p.account_id and o.removed = false where p.removed = false""";

    private static final String KEPT = """
            select count(*) from (select p.id from promise p
                where p.state = :state and p.removed = false and p.due_on >= :since and p.side = 'us' fetch first :most rows only)""";

    private final Handle handle;

    public LedgerDao(Handle handle) {
        this.handle = handle;
    }

    /** A stretch of the ledger as it stands on a day. */
    public List<LedgerLine> page(LedgerFilter filter, LedgerOrder order, LocalDate today, int offset, int limit) {
        NameFilter names = NameFilter.of(filter.words());
        String from = order == LedgerOrder.ACCOUNT ? BY_ACCOUNT : PROMISES;
        Query query = handle.createQuery(
                COLUMNS + from + conditions(filter) + names.sql() + orderOf(order) + " offset :offset rows fetch first :limit rows only");
        return bind(names.bind(query), filter, today)
                .bind("offset", offset)
                .bind("limit", limit)
                .map((row, context) -> new LedgerLine(
                        PromiseDao.promise(row),
                        row.getString("account_name"),
                        row.getString("person_name"),
                        Columns.coded(row, "kind", EntryKind.NOTE),
                        Columns.moment(row, "happened_at")))
                .list();
    }

    /** How many there are; not counted on beyond {@code most}. */
    public int count(LedgerFilter filter, LocalDate today, int most) {
        NameFilter names = NameFilter.of(filter.words());
        Query query = handle.createQuery(
                "select count(*) from (select p.id " + COUNTED + conditions(filter) + names.sql() + " fetch first :most rows only)");
        return bind(names.bind(query), filter, today).bind("most", most).mapTo(Integer.class).one();
    }

    /** What became of promises of ours for days from one on; none is counted on beyond {@code most}. */
    public WordKept kept(LocalDate since, int most) {
        return new WordKept(
                settled(PromiseState.KEPT, since, most), settled(PromiseState.KEPT_LATE, since, most), settled(PromiseState.BROKEN, since, most));
    }

    private int settled(PromiseState state, LocalDate since, int most) {
        return handle.createQuery(KEPT)
                .bind("state", state)
                .bind("since", since)
                .bind("most", most)
                .mapTo(Integer.class)
                .one();
    }

    private static Query bind(Query query, LedgerFilter filter, LocalDate today) {
        Side side = filter.side();
        if (side != null) {
            query.bind("side", side);
        }
        return isAskedForByDay(filter) ? query.bind("today", today) : query;
    }

    private static boolean isAskedForByDay(LedgerFilter filter) {
        return !hasAllOpen(filter) && filter.standing().stream().anyMatch(Standing::isOpen);
    }

    private static boolean hasAllOpen(LedgerFilter filter) {
        return filter.standing().containsAll(LedgerFilter.OWED.standing());
    }

    private static String conditions(LedgerFilter filter) {
        String side = filter.side() == null ? "" : " and p.side = :side";
        if (filter.standing().isEmpty()) {
            return side;
        }
        if (filter.standing().equals(LedgerFilter.OWED.standing())) {
            // The form that has an index of its own.
            return side + " and p.state = 'open'";
        }
        return filter.standing().stream()
                .filter(standing -> !(hasAllOpen(filter) && standing.isOpen()))
                .sorted()
                .map(LedgerDao::condition)
                .collect(Collectors.joining(" or ", side + " and (" + (hasAllOpen(filter) ? "p.state = 'open' or " : ""), ")"));
    }

    private static String condition(Standing standing) {
        String timely = " and (p.due_on is null or p.due_on >= :today)";
        return switch (standing) {
            case OPEN -> "p.state = 'open'" + timely + " and (p.first_due_on is null or p.moved_late)";
            case MOVED -> "p.state = 'open'" + timely + " and p.first_due_on is not null and not p.moved_late";
            case LATE -> "p.state = 'open' and p.due_on < :today";
            case KEPT -> "p.state = 'kept'";
            case KEPT_LATE -> "p.state = 'kept-late'";
            case BROKEN -> "p.state = 'broken'";
            case RELEASED -> "p.state = 'released'";
        };
    }

    private static String orderOf(LedgerOrder order) {
        return " order by " + switch (order) {
            case DAY -> "p.removed, p.due_on, p.id";
            case NEWEST -> "p.removed, p.id desc";
            case ACCOUNT -> "o.removed, o.sort_name, o.account_id, p.due_on, p.id";
        };
    }
}
