package app.earshot.store.listening;

import app.earshot.domain.bank.Snooze;
import app.earshot.store.row.Columns;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Blind spots that were put aside. Lives as long as its session. */
public final class SnoozeDao {

    private static final String INSERT = """
            insert into blind_spot_snooze (id, account_id, rule, person_id, reason, snoozed_at, until_day, entries_then)
            values (:id, :account, :rule, :person, :reason, :at, :until, :entriesThen)""";

    private static final String DELETE = "delete from blind_spot_snooze where id = :id";

    private static final String OF = """
            select id, account_id, rule, person_id, reason, snoozed_at, until_day, entries_then from blind_spot_snooze
            where account_id = :account order by snoozed_at desc, id desc""";

    private final Handle handle;

    public SnoozeDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(Snooze snooze) {
        handle.createUpdate(INSERT)
                .bind("id", snooze.id())
                .bind("account", snooze.accountId())
                .bind("rule", snooze.rule())
                .bind("person", snooze.personId())
                .bind("reason", snooze.reason())
                .bind("at", snooze.at())
                .bind("until", snooze.until())
                .bind("entriesThen", snooze.entriesThen())
                .execute();
    }

    /** Brings a blind spot back. */
    public void delete(UUID id) {
        handle.createUpdate(DELETE).bind("id", id).execute();
    }

    /** Everything that was ever put aside on an account and not brought back, newest first. */
    public List<Snooze> of(UUID accountId) {
        return handle.createQuery(OF)
                .bind("account", accountId)
                .map((row, context) -> new Snooze(
                        Columns.id(row, "id"),
                        Columns.id(row, "account_id"),
                        row.getString("rule"),
                        Columns.idOrNull(row, "person_id"),
                        row.getString("reason"),
                        Columns.moment(row, "snoozed_at"),
                        Columns.dayOrNull(row, "until_day"),
                        row.getObject("entries_then", Integer.class)))
                .list();
    }
}
