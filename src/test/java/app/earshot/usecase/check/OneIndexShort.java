package app.earshot.usecase.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.db.MVSecondaryIndex;

/** Takes one row out of an index and leaves it in its table, as a flipped bit in the index does. */
final class OneIndexShort {

    private OneIndexShort() {}

    static void make(Path folder, String table) throws Exception {
        try (Connection keeper = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("notebook"), "KEEPER", "")) {
            SessionLocal session = (SessionLocal) keeper.unwrap(JdbcConnection.class).getSession();
            for (Index index : session.getDatabase().getSchema("PUBLIC").findTableOrView(session, table).getIndexes()) {
                if (index instanceof MVSecondaryIndex second) {
                    second.getMVMap().remove(second.getMVMap().firstKey());
                    break;
                }
            }
        }
        // The note of what the file was when it was closed would give it away at once.
        Files.delete(folder.resolve("earshot.closed"));
    }
}
