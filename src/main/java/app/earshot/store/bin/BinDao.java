package app.earshot.store.bin;

import app.earshot.domain.bin.Removed;
import app.earshot.domain.bin.Removed.Kind;
import app.earshot.store.row.Columns;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Everything that was removed, over all accounts. What hangs on an account that was removed comes back with it and is not listed. Lives as long as its session. */
public final class BinDao {

    /** Removed entries are one step into an index for each account. What was let go of for good stands without its words, removed before all else. */
    private static final String ALL = """
                (select 'account' as kind, a.id as id, a.id as account_id, a.name as account_name, a.name as words, a.removed_at as removed_at
                    from account a where a.removed_at > :emptied)
                union all (select 'entry', e.id, a.id, a.name, substring(e.body from 1 for :letters), e.removed_at
                    from account a join entry e on e.account_id = a.id and e.removed = true
                    where a.removed_at is null and e.removed_at > :emptied)
                union all (select 'person', p.id, a.id, a.name, p.name, m.removed_at
                    from account_person m join account a on a.id = m.account_id join person p on p.id = m.person_id
                    where m.removed_at is not null and a.removed_at is null)
                union all (select 'disagreement', d.id, a.id, a.name, d.about, d.removed_at
                    from disagreement d join account a on a.id = d.account_id where d.removed_at is not null and a.removed_at is null)
                union all (select 'file', f.id, a.id, a.name, f.file_name, f.removed_at
                    from attachment f join account a on a.id = f.account_id where f.removed_at is not null and a.removed_at is null)""";

    private static final String NEWEST = "select kind, id, account_id, account_name, words, removed_at from (" + ALL
            + ") order by removed_at desc, id fetch first :limit rows only";

    private static final String COUNTED = "select kind, count(*) as many from (" + ALL + ") group by kind";

    /** When everything was removed that was let go of for good: a moment that no clock of ours has seen. */
    static final Instant EMPTIED = Instant.EPOCH;

    private static final int LETTERS = 160;

    private final Handle handle;

    public BinDao(Handle handle) {
        this.handle = handle;
    }

    /** What was removed last, first. */
    public List<Removed> newest(int limit) {
        return handle.createQuery(NEWEST)
                .bind("letters", LETTERS)
                .bind("emptied", EMPTIED)
                .bind("limit", limit)
                .map((row, context) -> new Removed(
                        Columns.coded(row, "kind", Kind.ENTRY),
                        Columns.id(row, "id"),
                        Columns.id(row, "account_id"),
                        row.getString("account_name"),
                        row.getString("words"),
                        Columns.moment(row, "removed_at")))
                .list();
    }

    /** How many of each sort there are; no sort of which there is none. */
    public Map<Kind, Integer> counted() {
        return handle.createQuery(COUNTED)
                .bind("letters", LETTERS)
                .bind("emptied", EMPTIED)
                .map((row, context) -> Map.entry(Columns.coded(row, "kind", Kind.ENTRY), row.getInt("many")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, () -> new EnumMap<>(Kind.class)));
    }

    /**
     * Lets go of all of it for good.
     *
     * @return the digests of files that nothing names any more
     */
    public Set<String> empty() {
        return new Emptying(handle).run();
    }
}
