package app.earshot.store.bank;

import app.earshot.domain.Coded;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageName;
import app.earshot.store.failure.StaleVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What a user calls the stages; one that is not here has the name that comes with it. Lives as long as its session. */
public final class StageNameDao {

    private static final String INSERT = "insert into stage_name (stage, words, version) values (:stage, :words, :version)";

    private static final String UPDATE = """
            update stage_name set words = :words, version = version + 1
            where stage = :stage and version = :version""";

    private static final String DELETE = "delete from stage_name where stage = :stage";

    private static final String ALL = "select stage, words, version from stage_name order by stage";

    private final Handle handle;

    public StageNameDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(StageName name) {
        handle.createUpdate(INSERT)
                .bind("stage", name.stage())
                .bind("words", name.words())
                .bind("version", name.version())
                .execute();
    }

    /** @throws StaleVersion if it is not the version kept */
    public void update(StageName name) {
        int changed = handle.createUpdate(UPDATE)
                .bind("stage", name.stage())
                .bind("words", name.words())
                .bind("version", name.version())
                .execute();
        if (changed == 0) {
            throw new StaleVersion("stage_name", name.stage().code());
        }
    }

    /** The stage has again the name that comes with it. */
    public void delete(Stage stage) {
        handle.createUpdate(DELETE).bind("stage", stage).execute();
    }

    /** Those of stages that there are. */
    public List<StageName> all() {
        return handle.createQuery(ALL).map((row, context) -> name(row)).stream().flatMap(Optional::stream).toList();
    }

    private static Optional<StageName> name(ResultSet row) throws SQLException {
        String words = row.getString("words");
        int version = row.getInt("version");
        return Coded.known(Stage.class, row.getString("stage")).map(stage -> new StageName(stage, words, version));
    }
}
