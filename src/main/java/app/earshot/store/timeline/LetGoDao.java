package app.earshot.store.timeline;

import app.earshot.domain.reading.LetGo;
import app.earshot.store.row.Columns;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was offered from entries and let go. Lives as long as its session. */
public final class LetGoDao {

    private static final String INSERT = """
            insert into let_go (entry_id, list_order, kind, words)
            values (:entry, (select coalesce(max(list_order), 0) + 1 from let_go where entry_id = :entry), :kind, :words)""";

    private static final String DELETE = "delete from let_go where entry_id = :entry and kind = :kind and words = :words";

    private static final String AMONG = "select entry_id, kind, words from let_go where entry_id in (<entries>)";

    private static final String OF_ACCOUNT = """
            select let_go.entry_id, let_go.kind, let_go.words from let_go join entry on entry.id = let_go.entry_id
            where entry.account_id = :account order by happened_at, let_go.entry_id, list_order""";

    private static final RowMapper<LetGo> ROW =
            (row, context) -> new LetGo(Columns.id(row, "entry_id"), row.getString("kind"), row.getString("words"));

    private final Handle handle;

    public LetGoDao(Handle handle) {
        this.handle = handle;
    }

    /** Keeps what is not kept yet. */
    public void insertAll(Collection<LetGo> letGo) {
        Set<LetGo> known = among(letGo.stream().map(LetGo::entryId).distinct().toList());
        for (LetGo one : letGo) {
            if (!known.contains(one)) {
                handle.createUpdate(INSERT)
                        .bind("entry", one.entryId())
                        .bind("kind", one.kind())
                        .bind("words", one.words())
                        .execute();
            }
        }
    }

    /** Forgets that it was let go. */
    public void deleteAll(Collection<LetGo> letGo) {
        PreparedBatch batch = handle.prepareBatch(DELETE);
        letGo.forEach(one -> batch.bind("entry", one.entryId()).bind("kind", one.kind()).bind("words", one.words()).add());
        batch.execute();
    }

    /** What was let go of some entries. */
    public Set<LetGo> among(Collection<UUID> entryIds) {
        return entryIds.isEmpty()
                ? Set.of()
                : handle.createQuery(AMONG)
                        .bindList("entries", List.copyOf(entryIds))
                        .map(ROW)
                        .stream()
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** All that was let go of an account's entries, removed ones too, in the order of the entries. */
    public List<LetGo> of(UUID accountId) {
        return handle.createQuery(OF_ACCOUNT).bind("account", accountId).map(ROW).list();
    }
}
