package app.earshot.store.timeline;

import app.earshot.store.row.Columns;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Which entries and heard items are for the owner's eyes alone. Lives as long as its session. */
public final class PrivateDao {

    private static final String KEEP = "insert into kept_private (about, account_id) values (:about, :account)";

    private static final String LET = "delete from kept_private where about = :about";

    private static final String OF_ACCOUNT = "select about from kept_private where account_id = :account order by about";

    private static final String ALL = "select about from kept_private";

    private static final String AMONG = "select about from kept_private where about in (<ids>)";

    private final Handle handle;

    public PrivateDao(Handle handle) {
        this.handle = handle;
    }

    /** Keeps an entry or a heard item private, or no longer. */
    public void set(UUID accountId, UUID about, boolean isPrivate) {
        handle.createUpdate(LET).bind("about", about).execute();
        if (isPrivate) {
            handle.createUpdate(KEEP).bind("about", about).bind("account", accountId).execute();
        }
    }

    /** The ids of an account's private entries and heard items, in order; also of such as are gone. */
    public List<UUID> of(UUID accountId) {
        return handle.createQuery(OF_ACCOUNT).bind("account", accountId).map((row, context) -> Columns.id(row, "about")).list();
    }

    /** Which of some entries and heard items are marked themselves. */
    public Set<UUID> among(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return handle.createQuery(AMONG)
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> Columns.id(row, "about"))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of them, over all accounts. */
    public Set<UUID> all() {
        return Set.copyOf(handle.createQuery(ALL).mapTo(UUID.class).list());
    }
}
