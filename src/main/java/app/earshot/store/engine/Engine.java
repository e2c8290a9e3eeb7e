package app.earshot.store.engine;

import app.earshot.store.failure.NotebookRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** An engine that keeps a notebook in one file, and what it can do with a file that nobody has open. */
public interface Engine {

    /** Whether the engine takes the path of a notebook's folder for what it is, and for no other and no setting of its own. */
    boolean canTake(Path folder);

    /** Whether the engine would find this very file. It may be a link to one whose name the engine can't use. */
    boolean finds(Path file) throws IOException;

    /** Whether the file can't be read without a key, and this engine has none. */
    boolean lacksKey(Path file) throws IOException;

    /** What a file holds without the engine's encryption, for copies: reads and writes through it. The file itself where there is none. */
    FileChannel content(FileChannel file);

    /** Makes a database in an empty file. It has no tables until it is {@linkplain OpenEngine#migrate migrated}. */
    OpenEngine create(Path file) throws SQLException;

    /** Opens a file that is there, and runs what its catalogue holds: {@linkplain #inspect inspect} it before. */
    OpenEngine open(Path file) throws SQLException;

    /** A database in memory with all migrations of the schema, for tests. */
    OpenEngine inMemory(Schema schema) throws SQLException;

    /**
     * Looks into a file without changing it and without running anything that it holds.
     *
     * @param afterCrash whether to search the whole file for its newest state instead of trusting its header
     */
    FileContent inspect(Path file, boolean afterCrash) throws NotebookRefused;

    /** Brings a file that was not closed to its newest state, and takes back what was not committed. */
    void recover(Path file) throws NotebookRefused;

    /** Whether the engine came to the end of closing the file: where a write fails on the way, it may tell nobody. */
    boolean wasClosed(Path file);

    /**
     * How many indexes of an open database do not lead to every row of their table. Reads all rows, and each once for every index.
     *
     * @param connection for daily work, with no transaction under way
     */
    int unsoundIndexes(Connection connection) throws SQLException;

    /** About how many bytes of a closed file hold what is no longer needed. */
    long waste(Path file) throws NotebookRefused;

    /** Frees what a file no longer needs, in that file. Not safe from a kill: for copies only. */
    void compact(Path copy) throws NotebookRefused;

    /** Writes what a closed file holds now into an empty one, and nothing that it has left behind. */
    void rewrite(Path from, Path into) throws NotebookRefused;

    /**
     * Looks for rows in a file that does not open, without changing it and without running anything that it holds.
     *
     * @param schema whose tables are looked for
     */
    SalvagedRows salvage(Path file, Schema schema) throws IOException;

    Failures failures();
}
