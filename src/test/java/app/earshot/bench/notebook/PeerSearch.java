package app.earshot.bench.notebook;

import app.earshot.testkit.GeneratedNotebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same texts in SQLite's full-text search, set up as well as it can be: an index for the beginnings of words, rows in the order of
 * time, so that the newest come without sorting, and memory for all of its pages.
 */
final class PeerSearch implements AutoCloseable {

    private static final String MADE = """
            create table raw(at integer, account text, text text);
            create table texts(id integer primary key, account text, text text);
            create virtual table words using fts5(
                text, content='texts', content_rowid='id', prefix='1 2 3 4', tokenize='unicode61 remove_diacritics 2')""";

    private static final String ORDERED = """
            insert into texts(account, text) select account, text from raw order by at;
            drop table raw;
            insert into words(words) values('rebuild');
            insert into words(words) values('optimize')""";

    private static final String FIND = """
            select words.rowid, texts.account, highlight(words, 0, '[', ']') from words join texts on texts.id = words.rowid
            where words match ? order by %s limit ?""";

    private final Connection connection;

    private PeerSearch(Connection connection) {
        this.connection = connection;
    }

    /** In which order the findings come. */
    enum Order {
        RANKED("rank"),
        NEWEST("words.rowid desc");

        private final String by;

        Order(String by) {
            this.by = by;
        }
    }

    /** Makes the file if it is not there. */
    static PeerSearch open(Path file, GeneratedNotebook notebook) {
        try {
            Path making = file.resolveSibling(file.getFileName() + ".making");
            if (!Files.exists(file)) {
                Files.deleteIfExists(making);
                try (Connection connection = connect(making)) {
                    fill(connection, notebook);
                }
                Files.move(making, file);
            }
            Connection connection = connect(file);
            execute(connection, "pragma cache_size=-131072; pragma mmap_size=2147418112");
            return new PeerSearch(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are, with their texts read and the words marked in them, as ours are. */
    int find(String typed, Order order) {
        String match = match(typed);
        if (match.isEmpty()) {
            return 0;
        }
        int found = 0;
        try (PreparedStatement query = connection.prepareStatement(FIND.formatted(order.by))) {
            query.setString(1, match);
            query.setInt(2, Searching.HITS);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found += rows.getString(2).isEmpty() || rows.getString(3).isEmpty() ? 0 : 1;
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(match, e);
        }
        return found;
    }

    /** Every word, the last of which may be only begun. */
    private static String match(String typed) {
        List<String> words = Stream.of(typed.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
        return words.isEmpty() ? "" : words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" ")) + "*";
    }

    private static void fill(Connection connection, GeneratedNotebook notebook) throws SQLException {
        execute(connection, "pragma journal_mode=off; pragma synchronous=off;" + MADE);
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into raw values(?, ?, ?)")) {
            for (Iterator<GeneratedNotebook.Batch> batches = notebook.batches(2_000).iterator(); batches.hasNext(); ) {
                for (PeerTexts.Searched each : PeerTexts.of(batches.next())) {
                    insert.setLong(1, each.at().toEpochMilli());
                    insert.setString(2, each.account().toString());
                    insert.setString(3, each.text());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        execute(connection, ORDERED);
        connection.commit();
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void execute(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements.split(";")) {
                statement.execute(each);
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
