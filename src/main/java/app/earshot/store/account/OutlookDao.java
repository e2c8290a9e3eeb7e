package app.earshot.store.account;

import app.earshot.domain.account.AccountRow;
import app.earshot.domain.account.ListOrder;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.store.row.Columns;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The list of accounts. Each account has one row here that is worked out ahead, so that a list reads only the rows it
 * shows, in any order. Lives as long as its session.
 */
public final class OutlookDao {

    private static final String SAVE = """
            update outlook set need = :need, urgency = :urgency, since_day = :since, person_id = :person, number = :number,
                next_day = :nextDay, last_heard_at = :lastHeardAt, changes_on = :changesOn
            where account_id = :account""";

    private static final String OF = """
            select need, urgency, since_day, person_id, number, next_day, last_heard_at, changes_on from outlook where account_id = :account""";

    private static final String STALE = """
            select account_id from outlook where removed = false and changes_on <= :today
            order by removed, changes_on, account_id fetch first :limit rows only""";

    private static final String COUNT = "select count(*) from outlook where removed = false";

    private static final String PAGE = "select account_id from outlook where removed = false";

    private static final String END_OF_PAGE = " offset :offset rows fetch first :limit rows only";

    private final Handle handle;

    public OutlookDao(Handle handle) {
        this.handle = handle;
    }

    public void save(UUID accountId, Outlook outlook) {
        handle.createUpdate(SAVE)
                .bind("account", accountId)
                .bind("need", outlook.need())
                .bind("urgency", outlook.rank())
                .bind("since", outlook.since())
                .bind("person", outlook.personId())
                .bind("number", outlook.count())
                .bind("nextDay", outlook.nextDay())
                .bind("lastHeardAt", outlook.lastHeardAt())
                .bind("changesOn", outlook.changesOn())
                .execute();
    }

    /** As it was kept last. Empty if there is no such account. */
    public Optional<Outlook> of(UUID accountId) {
        return handle.createQuery(OF)
                .bind("account", accountId)
                .map((row, context) -> new Outlook(
                        Columns.coded(row, "need", Need.NOTHING),
                        row.getInt("urgency"),
                        Columns.dayOrNull(row, "since_day"),
                        Columns.idOrNull(row, "person_id"),
                        row.getInt("number"),
                        Columns.dayOrNull(row, "next_day"),
                        Columns.momentOrNull(row, "last_heard_at"),
                        Columns.dayOrNull(row, "changes_on")))
                .findOne();
    }

    /** Accounts whose outlook has to be worked out again, by a day or because something was written. */
    public List<UUID> stale(LocalDate today, int limit) {
        return handle.createQuery(STALE)
                .bind("today", today)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }

    /**
     * A stretch of the list.
     *
     * @param filter words that must all stand in the names of the account and its people, in any order, whatever the
     *     accents; empty for all
     */
    public List<AccountRow> page(ListOrder order, String filter, int offset, int limit) {
        NameFilter names = NameFilter.of(filter);
        List<UUID> ids = names.bind(handle.createQuery(PAGE + names.sql() + orderOf(order) + END_OF_PAGE))
                .bind("offset", offset)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
        return new AccountRowReader(handle).of(ids);
    }

    /** The rows of these accounts, in the same order; those that are gone are left out. */
    public List<AccountRow> rows(List<UUID> ids) {
        return new AccountRowReader(handle).of(ids);
    }

    /** How many accounts a filter leaves. */
    public int count(String filter) {
        NameFilter names = NameFilter.of(filter);
        return names.bind(handle.createQuery(COUNT + names.sql()))
                .mapTo(Integer.class)
                .one();
    }

    private static String orderOf(ListOrder order) {
        return " order by " + switch (order) {
            case NEEDS_LISTENING -> "removed, urgency, sort_name, account_id";
            case NEXT_DAY -> "removed, next_day, sort_name, account_id";
            case NAME -> "removed, sort_name, account_id";
            case LAST_HEARD -> "removed, last_heard_at desc nulls last, sort_name, account_id";
        };
    }
}
