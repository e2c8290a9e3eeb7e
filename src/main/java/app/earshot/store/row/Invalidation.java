package app.earshot.store.row;

import app.earshot.store.row.SearchPendingDao.Subject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What every write leaves behind for work that is done later: stale outlooks and an outdated search index. */
public final class Invalidation {

    private static final String MARK_STALE = """
            update outlook set changes_on = date '1970-01-01' where account_id = :account""";

    private final Handle handle;
    private final SearchPendingDao pending;

    public Invalidation(Handle handle) {
        this.handle = handle;
        this.pending = new SearchPendingDao(handle);
    }

    public void stale(UUID accountId) {
        handle.createUpdate(MARK_STALE).bind("account", accountId).execute();
    }

    public void stale(Collection<UUID> accountIds) {
        Set.copyOf(accountIds).forEach(this::stale);
    }

    public void search(Subject subject, Collection<UUID> ids) {
        pending.addAll(subject, ids);
    }

    public void search(Subject subject, UUID id) {
        pending.add(subject, id);
    }
}
