package app.earshot.store.timeline;

import app.earshot.store.row.Columns;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** When entries happened and how many there are, without reading them. Lives as long as its session. */
public final class EntryMomentDao {

    private static final String COUNT = """
            select count(*) from (select 1 from entry where account_id = :account and removed = false
                fetch first :most rows only) as few""";

    private static final String BETWEEN = """
            select id, happened_at from entry
            where account_id = :account and removed = false and happened_at >= :first and happened_at <= :last""";

    private final Handle handle;

    public EntryMomentDao(Handle handle) {
        this.handle = handle;
    }

    /** How many entries an account has, without those removed; counts no further than so many. */
    public int count(UUID accountId, int most) {
        return handle.createQuery(COUNT).bind("account", accountId).bind("most", most).mapTo(Integer.class).one();
    }

    /** The entries of a stretch of time, to which both ends belong, without those removed: when each happened, by its id. */
    public Map<UUID, Instant> between(UUID accountId, Instant first, Instant last) {
        return handle.createQuery(BETWEEN)
                .bind("account", accountId)
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> Map.entry(Columns.id(row, "id"), Columns.moment(row, "happened_at")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
