package app.earshot.store.h2;

import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.failure.StoreFailure.Kind;
import app.earshot.store.folder.NotebookFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/**
 * All that holds for H2 only: its address, its users, how a commit is forced to the disk, and what its codes mean. What lies
 * below its SQL is in {@link H2File}.
 *
 * <p>Two users. The keeper owns the schema, migrates, and may force the disk; daily work is done by a user who can read and
 * write rows and nothing else, so that no statement of ours can make code run or reach a file. Forcing through a second
 * connection costs nothing that could be measured.
 */
public final class H2Engine implements AutoCloseable {

    /** The file system that it is: the real one. */
    static final String DISK = "file:";

    private static final String SUFFIX = ".mv.db";

    private static final String SETTINGS = ";WRITE_DELAY=0;QUERY_CACHE_SIZE=0;DB_CLOSE_ON_EXIT=FALSE"
            + ";DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=32768";

    /**
     * Closing leaves the file as it is: killed while H2 moves what is in it, it has lost what was saved last. Only a copy is compacted, see
     * {@link Compaction}.
     */
    private static final String AS_IT_IS = ";MAX_COMPACT_TIME=0";

    private static final String COMPACTED = ";MAX_COMPACT_TIME=2000";

    private static final String IF_THERE = ";IFEXISTS=TRUE";

    private static final String KEEPER = "KEEPER";
    private static final String DAILY = "DAILY";

    /** Flyway tells every step, and the address with it. Its failures come as exceptions. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.SEVERE);
    }

    private final String url;
    private Connection keeper;

    private H2Engine(String url, String condition) throws SQLException {
        this.url = url;
        this.keeper = keeper(condition);
    }

    private Connection keeper(String condition) throws SQLException {
        return DriverManager.getConnection(url + condition + SETTINGS + AS_IT_IS, KEEPER, "");
    }

    /** Whether H2 would take the path for what it is: behind a semicolon it reads settings, and runs some of them. */
    static boolean canTake(Path path) {
        String text = path.toAbsolutePath().normalize().toString();
        return text.indexOf(';') < 0 && text.chars().noneMatch(Character::isISOControl);
    }

    /** Whether H2 finds the file: it goes to where a name leads, and cuts off the suffix there, whatever stands in its place. */
    static boolean finds(Path file) throws IOException {
        String name = file.toRealPath().getFileName().toString();
        return name.endsWith(SUFFIX) && name.length() > SUFFIX.length();
    }

    /** An engine in memory with the newest schema. Without Flyway, which would take longer than most tests. */
    public static H2Engine inMemory() throws SQLException {
        H2Engine engine = new H2Engine("jdbc:h2:mem:" + UUID.randomUUID(), "");
        for (String script : List.of("V1__the_notebook.sql", "V2__listening.sql", "V3__sheets.sql")) {
            engine.execute(Schema.resource("migrations/" + script));
        }
        engine.letDailyWork();
        return engine;
    }

    static H2Engine create(Path file) throws SQLException {
        return new H2Engine(url(file), "");
    }

    static H2Engine open(Path file) throws SQLException {
        return open(file, DISK);
    }

    /** @param disk which of the engine's file systems the file is in, as it begins an address */
    static H2Engine open(Path file, String disk) throws SQLException {
        return new H2Engine("jdbc:h2:" + disk + name(file), IF_THERE);
    }

    void migrate(Schema schema) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(KEEPER);
        source.setPassword("");
        Flyway.configure()
                .dataSource(source)
                .locations(schema.locations().stream().map(location -> "classpath:" + location).toArray(String[]::new))
                .target(Integer.toString(schema.version()))
                .load()
                .migrate();
        letDailyWork();
    }

    /** A connection for daily work. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, DAILY, "");
    }

    /** Forces what was committed to the disk: until then H2 has only handed it to the system. */
    void force() throws SQLException {
        execute("checkpoint sync");
    }

    @Override
    public void close() throws SQLException {
        keeper.close();
    }

    /** Frees what is no longer needed in a file that nobody has open. Not safe from a kill: for copies only. */
    static void compact(Path copy) throws SQLException {
        DriverManager.getConnection(url(copy) + IF_THERE + SETTINGS + COMPACTED, KEEPER, "").close();
    }

    /** Opens the file after it was closed. */
    void openAgain() throws SQLException {
        keeper = keeper(IF_THERE);
    }

    /** Whether it still keeps what is written: after a failed write H2 closes the file and answers nothing more. */
    boolean isAlive() {
        try {
            force();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Why the engine did not open a notebook, told from codes. */
    static Reason reason(Throwable failure, Path folder) {
        if (new NotebookFolder(folder).isFull()) {
            return Reason.DISK_FULL;
        }
        return code(failure) == ErrorCode.DATABASE_ALREADY_OPEN_1 ? Reason.IN_USE : Reason.DAMAGED;
    }

    /** The failure without the engine's words, if it came from the engine; else the failure itself. */
    public static RuntimeException failure(RuntimeException failure, Path folder) {
        int code = code(failure);
        return code == 0 ? failure : new StoreFailure(kind(code, folder), code, failure.getStackTrace());
    }

    /** The failure with which the engine has closed the notebook. */
    static StoreFailure closed(Throwable failure, Path folder) {
        int code = code(failure);
        Kind kind = kind(code, folder);
        return new StoreFailure(kind == Kind.OTHER ? Kind.CLOSED : kind, code, failure.getStackTrace());
    }

    /** Whether it is the engine that failed, and not a row that does not fit. */
    static boolean isOfEngine(Throwable failure) {
        int code = code(failure);
        return code != 0 && !isOfRow(code);
    }

    private static boolean isOfRow(int code) {
        return switch (code) {
            case ErrorCode.DUPLICATE_KEY_1, ErrorCode.NULL_NOT_ALLOWED, ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1,
                    ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1 -> true;
            default -> false;
        };
    }

    private static Kind kind(int code, Path folder) {
        if (isOfRow(code)) {
            return Kind.CONSTRAINT;
        }
        return switch (code) {
            case ErrorCode.FILE_CORRUPTED_1 -> Kind.DAMAGED;
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.GENERAL_ERROR_1 ->
                new NotebookFolder(folder).isFull() ? Kind.DISK_FULL : Kind.OTHER;
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.OBJECT_CLOSED, ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 ->
                new NotebookFolder(folder).isFull() ? Kind.DISK_FULL : Kind.CLOSED;
            default -> Kind.OTHER;
        };
    }

    private static int code(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
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

    private static String url(Path file) {
        return "jdbc:h2:" + DISK + name(file);
    }

    private static String name(Path file) {
        String name = file.toAbsolutePath().normalize().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
