package app.earshot.store.today;

import app.earshot.domain.today.PutOff;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Lines of Today that come back on a later day. Lives as long as its session. */
public final class PutOffDao {

    private static final String INSERT = """
            insert into put_off (id, account_id, section, about, until_day, put_at)
            values (:id, :account, :section, :about, :until, :at)""";

    private static final String DELETE = "delete from put_off where id = :id";

    private final Handle handle;

    public PutOffDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(PutOff putOff) {
        handle.createUpdate(INSERT)
                .bind("id", putOff.id())
                .bind("account", putOff.accountId())
                .bind("section", putOff.section())
                .bind("about", putOff.about())
                .bind("until", putOff.until())
                .bind("at", putOff.at())
                .execute();
    }

    /** Only to undo it. */
    public void delete(UUID id) {
        handle.createUpdate(DELETE).bind("id", id).execute();
    }
}
