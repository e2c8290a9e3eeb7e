package app.earshot.store.bank;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Settings that belong to the notebook and travel with it. Lives as long as its session. */
public final class SettingDao {

    private static final String GET = "select words from setting where code = :code";

    private static final String UPDATE = "update setting set words = :words where code = :code";

    private static final String INSERT = "insert into setting (code, words) values (:code, :words)";

    private final Handle handle;

    public SettingDao(Handle handle) {
        this.handle = handle;
    }

    public Optional<String> get(String code) {
        return handle.createQuery(GET).bind("code", code).mapTo(String.class).findOne();
    }

    public void put(String code, String text) {
        int changed = handle.createUpdate(UPDATE).bind("code", code).bind("words", text).execute();
        if (changed == 0) {
            handle.createUpdate(INSERT).bind("code", code).bind("words", text).execute();
        }
    }
}
