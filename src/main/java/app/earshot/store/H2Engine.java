package app.earshot.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/**
 * All that holds for H2 only: its address, its users, how a commit is forced to the disk, and what its codes mean.
 *
 * <p>Two users. The keeper owns the schema, migrates, and may force the disk; daily work is done by a user who can read and
 * write rows and nothing else, so that no statement of ours can make code run or reach a file. Forcing through a second
 * connection costs nothing that could be measured.
 */
final class H2Engine implements AutoCloseable {

    private static final String SETTINGS = ";WRITE_DELAY=0;QUERY_CACHE_SIZE=0;DB_CLOSE_ON_EXIT=FALSE"
            + ";DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=32768";

    private static final String KEEPER = "KEEPER";
    private static final String DAILY = "DAILY";

    private final String url;
    private final Connection keeper;

    private H2Engine(String url) throws SQLException {
        this.url = url;
        this.keeper = DriverManager.getConnection(url, KEEPER, "");
    }

    static H2Engine inMemory() throws SQLException {
        return new H2Engine("jdbc:h2:mem:" + UUID.randomUUID() + SETTINGS);
    }

    static H2Engine create(Path file) throws SQLException {
        return new H2Engine("jdbc:h2:file:" + file.toAbsolutePath() + SETTINGS);
    }

    static H2Engine open(Path file) throws SQLException {
        return new H2Engine("jdbc:h2:file:" + file.toAbsolutePath() + ";IFEXISTS=TRUE" + SETTINGS);
    }

    void migrate() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(KEEPER);
        source.setPassword("");
        Flyway.configure()
                .dataSource((DataSource) source)
                .locations("classpath:app/earshot/store/migrations")
                .load()
                .migrate();
        try (Statement statement = keeper.createStatement()) {
            statement.execute("create user if not exists " + DAILY + " password ''");
            statement.execute("grant select, insert, update, delete on schema public to " + DAILY);
        }
    }

    /** A connection for daily work. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, DAILY, "");
    }

    /** Forces what was committed to the disk. */
    void force() throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    @Override
    public void close() throws SQLException {
        keeper.close();
    }
}
