package app.earshot.store.h2;

import app.earshot.store.engine.ChangedRow;
import app.earshot.store.engine.FileMoment;
import app.earshot.store.engine.OpenEngine;
import app.earshot.store.engine.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.h2.engine.Constants;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;

/**
 * An H2 database while it is open.
 *
 * <p>Two users. The keeper owns the schema, migrates, and may force the disk; daily work is done by a user who can read and
 * write rows and nothing else, so that no statement of ours can make code run or reach a file. Forcing through a second
 * connection costs nothing that could be measured.
 */
final class OpenH2 implements OpenEngine {

    static final String KEEPER = "KEEPER";
    private static final String DAILY = "DAILY";

    /** So many hundredths of what lies in the file should be needed. */
    private static final int FILLED = 60;

    /** Bytes that are moved at a time. */
    private static final int A_LITTLE = 512 << 10;

    /** Flyway tells every step, and the address with it. Its failures come as exceptions. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.SEVERE);
    }

    private final String url;
    private final H2Key key;
    private Connection keeper;
    private H2Changes changes = new H2Changes();

    private OpenH2(String url, H2Key key, String condition) throws SQLException {
        this.url = key.url(url);
        this.key = key;
        this.keeper = keeper(condition);
    }

    static OpenH2 create(String url, H2Key key) throws SQLException {
        return new OpenH2(url, key, "");
    }

    static OpenH2 open(String url, H2Key key) throws SQLException {
        return new OpenH2(url, key, H2Address.IF_THERE);
    }

    /** Without Flyway, which would take longer than most tests. */
    static OpenH2 inMemory(Schema schema) throws SQLException {
        OpenH2 engine = new OpenH2("jdbc:h2:mem:" + UUID.randomUUID(), H2Key.NONE, "");
        for (String script : schema.scripts().toList()) {
            engine.execute(script);
        }
        engine.letDailyWork();
        return engine;
    }

    private Connection keeper(String condition) throws SQLException {
        return DriverManager.getConnection(url + condition + H2Address.SETTINGS + H2Address.AS_IT_IS, KEEPER, key.password());
    }

    @Override
    public void migrate(Schema schema) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(KEEPER);
        source.setPassword(key.password());
        Flyway.configure()
                .dataSource(source)
                .locations(schema.migrations().stream().map(OpenH2::location).distinct().toArray(String[]::new))
                .target(Integer.toString(schema.version()))
                .load()
                .migrate();
        letDailyWork();
    }

    private static String location(String migration) {
        return "classpath:" + migration.substring(0, migration.lastIndexOf('/'));
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, DAILY, key.password());
    }

    /** Of H2's isolation levels only this one sees all tables as they were at its first statement, which is why one is run. */
    @Override
    public Connection snapshot() throws SQLException {
        Connection connection = connect();
        try (Statement first = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
            first.execute("select 1");
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public List<ChangedRow> changedRows(Connection connection, Set<String> tables) throws SQLException {
        return changes.of(connection, tables);
    }

    /** Until then H2 has only handed to the system what was committed. */
    @Override
    public void force() throws SQLException {
        execute("checkpoint sync");
    }

    /** By itself the engine does this on a thread of its own, and not at all where each commit is written at once. */
    @Override
    public boolean freeSome() throws SQLException {
        boolean moved = storage().compact(FILLED, A_LITTLE);
        if (moved) {
            force();
        }
        return moved;
    }

    @Override
    public FileMoment moment() throws SQLException {
        force();
        return new H2Moment(storage(), key);
    }

    private MVStore storage() throws SQLException {
        SessionLocal session = (SessionLocal) keeper.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    @Override
    public boolean isAlive() {
        try {
            force();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void openAgain() throws SQLException {
        changes = new H2Changes();
        keeper = keeper(H2Address.IF_THERE);
    }

    @Override
    public void close() throws SQLException {
        keeper.close();
    }

    private void letDailyWork() throws SQLException {
        execute("create user if not exists " + DAILY + " password ''");
        execute("grant select, insert, update, delete on schema public to " + DAILY);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute(sql);
        }
    }
}
