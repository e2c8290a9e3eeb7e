package app.earshot.store.account;

import app.earshot.store.bank.SettingDao;
import app.earshot.store.row.FilterText;
import app.earshot.store.words.Folding;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Columns that hold names as they are compared. They are derived: what an earlier Earshot folded in another way is folded again,
 * page by page, and the notebook notes once all of it is done. Lives as long as its session.
 */
public final class FoldedNames {

    private static final String SETTING = "names.folding";

    private static final String PEOPLE = "select id from person where id > :after order by id fetch first :limit rows only";

    private static final String NAME = "select name from person where id = :id";

    private static final String UPDATE = "update person set sort_name = :sortName where id = :id";

    private static final String ACCOUNTS =
            "select account_id from outlook where account_id > :after order by account_id fetch first :limit rows only";

    private final Handle handle;

    public FoldedNames(Handle handle) {
        this.handle = handle;
    }

    public boolean areCurrent() {
        return new SettingDao(handle).get(SETTING).filter(Folding.VERSION::equals).isPresent();
    }

    public void noteCurrent() {
        new SettingDao(handle).put(SETTING, Folding.VERSION);
    }

    /** Folds the names of the next people by id. Returns the last of them, or nothing at the end. */
    public Optional<UUID> refreshPeople(UUID after, int limit) {
        List<UUID> ids = page(PEOPLE, after, limit);
        for (UUID id : ids) {
            String name = handle.createQuery(NAME).bind("id", id).mapTo(String.class).one();
            handle.createUpdate(UPDATE).bind("id", id).bind("sortName", Folding.fold(name.strip())).execute();
        }
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
    }

    /** Folds what the next accounts by id are filtered and sorted by. Returns the last of them, or nothing at the end. */
    public Optional<UUID> refreshAccounts(UUID after, int limit) {
        List<UUID> ids = page(ACCOUNTS, after, limit);
        FilterText filterText = new FilterText(handle);
        ids.forEach(filterText::refresh);
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
    }

    private List<UUID> page(String query, UUID after, int limit) {
        return handle.createQuery(query)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }
}
