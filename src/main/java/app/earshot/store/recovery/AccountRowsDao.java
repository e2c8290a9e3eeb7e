package app.earshot.store.recovery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows of accounts as they are, whatever they mean. Lives as long as its session. */
final class AccountRowsDao {

    private static final int AT_ONCE = 500;

    private final Handle handle;

    AccountRowsDao(Handle handle) {
        this.handle = handle;
    }

    /**
     * Reads the rows of accounts in one table, in the order of its key.
     *
     * @param seen is given the account and the values of the row, in the order of the table's columns
     */
    void each(AccountTable table, Collection<UUID> accounts, BiConsumer<UUID, Object[]> seen) {
        handle.createQuery(table.selectOf())
                .bindList("ids", List.copyOf(accounts))
                .map((row, context) -> {
                    seen.accept(row.getObject(1, UUID.class), values(row, table.columns().size()));
                    return 1;
                })
                .forEach(one -> {});
    }

    /** The rows of what somebody added to the words of the program, as far as one of these codes is theirs. */
    List<Object[]> added(AccountTable table, String condition, Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("select null as owner_id, " + String.join(", ", table.columns()) + " from " + table.name() + " where "
                        + condition + " and code in (<codes>)")
                .bindList("codes", List.copyOf(codes))
                .map((row, context) -> values(row, table.columns().size()))
                .list();
    }

    private static Object[] values(ResultSet row, int columns) throws SQLException {
        Object[] values = new Object[columns];
        for (int i = 0; i < columns; i++) {
            int type = row.getMetaData().getColumnType(i + 2);
            values[i] = switch (type) {
                case Types.DATE -> row.getObject(i + 2, LocalDate.class);
                case Types.TIME -> row.getObject(i + 2, LocalTime.class);
                default -> row.getObject(i + 2);
            };
        }
        return values;
    }

    /** Whether the row of a part stands now. */
    Standing standing(AccountTable root, List<Object> key) throws SQLException {
        try (PreparedStatement statement = connection().prepareStatement(root.selectStanding())) {
            bind(statement, key.toArray());
            try (ResultSet found = statement.executeQuery()) {
                return found.next()
                        ? new Standing(true, Optional.ofNullable(found.getObject(1, OffsetDateTime.class)))
                        : Standing.ABSENT;
            }
        }
    }

    /** @param removed since when it is off the lists; empty where it is on them */
    record Standing(boolean isThere, Optional<OffsetDateTime> removed) {

        static final Standing ABSENT = new Standing(false, Optional.empty());
    }

    void insert(AccountTable table, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection().prepareStatement(table.insert())) {
            int waiting = 0;
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++waiting == AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private Connection connection() {
        return handle.getConnection();
    }
}
