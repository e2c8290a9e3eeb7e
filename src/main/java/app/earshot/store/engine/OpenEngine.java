package app.earshot.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** One database while it is open. */
public interface OpenEngine extends AutoCloseable {

    /** Runs the migrations that the database does not have yet. */
    void migrate(Schema schema) throws SQLException;

    /** A connection for daily work, which can read and write rows and nothing else. */
    Connection connect() throws SQLException;

    /** A connection for reading that sees what was committed until now, and nothing of what comes after, until it is closed. */
    Connection snapshot() throws SQLException;

    /** What the file holds now, forced to the disk, for a copy. It has to be closed. */
    FileMoment moment() throws SQLException;

    /**
     * What the transaction under way on a connection has changed so far, each row once.
     *
     * @param connection one for daily work
     * @param tables in small letters, always the same
     */
    List<ChangedRow> changedRows(Connection connection, Set<String> tables) throws SQLException;

    /** Forces what was committed to the disk. */
    void force() throws SQLException;

    /**
     * Frees a little of what the file no longer needs, within some milliseconds. Safe from a kill: what was moved is forced to the disk
     * long before its old place is used again.
     *
     * @return whether there is more to free by now
     */
    boolean freeSome() throws SQLException;

    /** Whether it still keeps what is written: an engine may close the file after a failed write and answer nothing more. */
    boolean isAlive();

    /** Opens the same file after it was closed. */
    void openAgain() throws SQLException;

    /** The file is free once the last connection is closed too. */
    @Override
    void close() throws SQLException;
}
