package app.earshot.store.opening;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/** Lets the engine use the place again sooner of what it no longer needs: after 45 seconds otherwise, which a test does not wait for. */
final class ShortMemory {

    /** Small steps as often as there is something to free. */
    static final SpacePolicy OFTEN = new SpacePolicy(Long.MAX_VALUE, Duration.ofMillis(1), Duration.ofMillis(1));

    private ShortMemory() {}

    /** For a notebook that is open in this process, as long as it is. */
    static void of(Path notebook, Duration kept) throws SQLException {
        String url = "jdbc:h2:file:" + notebook.resolve("notebook").toAbsolutePath();
        try (Connection keeper = DriverManager.getConnection(url, "KEEPER", "")) {
            SessionLocal session = (SessionLocal) keeper.unwrap(JdbcConnection.class).getSession();
            session.getDatabase().getStore().getMvStore().setRetentionTime((int) kept.toMillis());
        }
    }
}
