package app.earshot.store.engine;

import java.util.List;
import java.util.Optional;

/**
 * What a file holds, as far as it must be known before an engine may open it.
 *
 * @param statements the statements of the catalogue, without what differs from file to file, sorted
 * @param notebook the only row of the table {@code notebook}; empty if there is none
 * @param unfinished whether a transaction has been left in the middle
 */
public record FileContent(List<String> statements, Optional<Row> notebook, boolean unfinished) {

    /**
     * The row that says whose file it is, and how much there is in it.
     *
     * @param application which program wrote it
     * @param schemaVersion the number of the last migration that it has had
     */
    public record Row(String application, int schemaVersion, long accounts, long people, long entries, long heard) {

        /** Accounts, people and entries: they are taken off lists but never deleted, so that none of these numbers shrinks. */
        public List<Long> least() {
            return List.of(accounts, people, entries);
        }
    }
}
