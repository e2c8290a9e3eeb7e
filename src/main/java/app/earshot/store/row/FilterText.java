package app.earshot.store.row;

import app.earshot.domain.account.Outlook.Need;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Keeps what the list of accounts is filtered and sorted by in step with the names of an account and of its people. */
public final class FilterText {

    private static final String INSERT = """
            insert into outlook (account_id, sort_name, filter_text, removed, need, urgency, number, changes_on)
            values (:account, '', '', :removed, :need, 2147483647, 0, date '1970-01-01')""";

    private static final String NAMES = """
            select name, 0 as list_order from account where id = :account
            union all
            select p.name, 1 + ap.list_order from account_person ap join person p on p.id = ap.person_id
            where ap.account_id = :account and ap.removed_at is null
            order by 2""";

    private static final String UPDATE = """
            update outlook set sort_name = :sortName, filter_text = :filterText where account_id = :account""";

    private final Handle handle;

    public FilterText(Handle handle) {
        this.handle = handle;
    }

    /** The first row of an account that has just been made. */
    public void insert(UUID accountId, boolean removed) {
        handle.createUpdate(INSERT)
                .bind("account", accountId)
                .bind("removed", removed)
                .bind("need", Need.NOTHING)
                .execute();
        refresh(accountId);
    }

    public void refresh(UUID accountId) {
        List<String> names =
                handle.createQuery(NAMES).bind("account", accountId).mapTo(String.class).list();
        handle.createUpdate(UPDATE)
                .bind("account", accountId)
                .bind("sortName", Folding.fold(names.getFirst().strip()))
                .bind("filterText", " " + String.join(" ", Folding.words(String.join(" ", names))))
                .execute();
    }
}
