package app.earshot.store.engine;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows that can be read of a file that does not open, below what holds it together. Only tables of ours are looked for, and a row is
 * nothing but values: no statement that the file holds is run.
 */
public interface SalvagedRows {

    /** The tables of which something was found, in small letters. */
    Set<String> tables();

    /** The columns of a table, in small letters, in the order of the values of a row. */
    List<String> columns(String table);

    /**
     * Reads a table. Of a row that was changed the newest form that can be read, and none that was seen to have been deleted.
     *
     * @param each is given the values as text, null where one is empty
     */
    void read(String table, Consumer<List<@Nullable String>> each);

    /** How many rows of a table lie in places that can be read in part only, and are not among those that were read. Known after reading. */
    long lost(String table);
}
