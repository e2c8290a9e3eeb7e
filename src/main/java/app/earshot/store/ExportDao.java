package app.earshot.store;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Walks through everything there is, in pages, what was removed included: to take it out whole. Lives as long as its session. */
public final class ExportDao {

    private static final String ACCOUNTS = "select id from account where id > :after order by id fetch first :limit rows only";
    private static final String PEOPLE = "select id from person where id > :after order by id fetch first :limit rows only";
    private static final String ENTRIES = "select id from entry where id > :after order by id fetch first :limit rows only";
    private static final String LENGTH = """
            select accounts, people, entries, (select coalesce(sum(bytes), 0) from attachment where removed_at is null) as bytes
            from notebook where id = 1""";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Handle handle;

    /**
     * How long the walks are, what was removed included.
     *
     * @param accounts how many accounts
     * @param people how many people
     * @param entries how many entries
     * @param bytes how long the attached files are together, without those removed
     */
    public record Length(long accounts, long people, long entries, long bytes) {}

    ExportDao(Handle handle) {
        this.handle = handle;
    }

    public Length length() {
        return handle.createQuery(LENGTH)
                .map((row, context) -> new Length(row.getLong("accounts"), row.getLong("people"), row.getLong("entries"), row.getLong("bytes")))
                .one();
    }

    /** The ids of accounts after one (null: from the first), in order. */
    public List<UUID> accounts(@Nullable UUID after, int limit) {
        return ids(ACCOUNTS, after, limit);
    }

    public List<UUID> people(@Nullable UUID after, int limit) {
        return ids(PEOPLE, after, limit);
    }

    public List<UUID> entries(@Nullable UUID after, int limit) {
        return ids(ENTRIES, after, limit);
    }

    private List<UUID> ids(String sql, @Nullable UUID after, int limit) {
        return handle.createQuery(sql)
                .bind("after", after == null ? BEFORE_ALL : after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }
}
