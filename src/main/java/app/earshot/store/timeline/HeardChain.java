package app.earshot.store.timeline;

import app.earshot.store.row.Columns;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Which heard items stand, when newer ones have taken the place of older ones.
 *
 * <p>While the entry of the newer item is removed, the older item stands again, and its link to the newer one waits, unseen,
 * for the entry to come back.
 */
final class HeardChain {

    /** Only what was replaced: everything else is written as it stands. Each row that is written again costs five indexes. */
    private static final String SETTLE_OWN = """
            update heard set stands = (removed = false and exists
                (select 1 from heard newer where newer.id = heard.replaced_by and newer.removed))
            where entry_id in (<entries>) and replaced_by is not null""";

    private static final String SETTLE_REPLACED = """
            update heard set stands = (removed = false and exists
                (select 1 from heard newer where newer.id = heard.replaced_by and newer.removed))
            where replaced_by in (select own.id from heard own where own.entry_id in (<entries>))""";

    private static final String SETTLE_ONE = """
            update heard set stands = (removed = false and (replaced_by is null or exists
                (select 1 from heard newer where newer.id = heard.replaced_by and newer.removed)))
            where id = :id""";

    private static final String WAITING = """
            select id, replaced_by from heard where entry_id = :entry and stands and replaced_by is not null""";

    private static final String LINK = """
            update heard set replaced_by = :replacedBy where id = :id and replaced_by is null""";

    private static final String FREE = """
            update heard set replaced_by = null, stands = (removed = false) where replaced_by = :gone""";

    private final Handle handle;

    HeardChain(Handle handle) {
        this.handle = handle;
    }

    /** Works out anew what stands among the items of entries and those that they have replaced. */
    void settle(Collection<UUID> entryIds) {
        if (!entryIds.isEmpty()) {
            List<UUID> entries = List.copyOf(entryIds);
            handle.createUpdate(SETTLE_OWN).bindList("entries", entries).execute();
            handle.createUpdate(SETTLE_REPLACED).bindList("entries", entries).execute();
        }
    }

    void settleOne(UUID id) {
        handle.createUpdate(SETTLE_ONE).bind("id", id).execute();
    }

    /** The links of an entry's items that wait for a removed entry. */
    Map<UUID, UUID> waitingLinks(UUID entryId) {
        return handle.createQuery(WAITING)
                .bind("entry", entryId)
                .map((row, context) -> Map.entry(Columns.id(row, "id"), Columns.id(row, "replaced_by")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void restoreLinks(Map<UUID, UUID> links) {
        PreparedBatch batch = handle.prepareBatch(LINK);
        links.forEach((id, replacedBy) -> batch.bind("id", id).bind("replacedBy", replacedBy).add());
        batch.execute();
    }

    /** What was replaced by an item that is no longer there stands again. */
    void free(Collection<UUID> gone) {
        PreparedBatch batch = handle.prepareBatch(FREE);
        gone.forEach(id -> batch.bind("gone", id).add());
        batch.execute();
    }
}
