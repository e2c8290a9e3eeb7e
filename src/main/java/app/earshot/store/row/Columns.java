package app.earshot.store.row;

import app.earshot.domain.Coded;
import app.earshot.domain.timeline.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;

/** How columns become our values. The names ending in {@code OrNull} are for columns that may be empty. */
public final class Columns {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Columns() {}

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime kept = row.getObject(column, OffsetDateTime.class);
        return kept == null ? null : kept.toInstant();
    }

    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return within(row.getObject(column, LocalDate.class));
    }

    public static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : within(day);
    }

    /** Days beyond this can't be calculated with, and one such day would stop the whole list. */
    private static LocalDate within(LocalDate day) {
        return day.isAfter(LAST_DAY) ? LAST_DAY : day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
    }

    /** An unknown code becomes the harmless value, so that the account is still shown. */
    public static <E extends Enum<E> & Coded> E coded(ResultSet row, String column, E harmless) throws SQLException {
        return Coded.known(harmless.getDeclaringClass(), row.getString(column)).orElse(harmless);
    }

    /** Null also for a code that nobody knows, where it only changes something that stands by itself. */
    public static <E extends Enum<E> & Coded> @Nullable E knownOrNull(ResultSet row, String column, Class<E> type)
            throws SQLException {
        return Coded.known(type, row.getString(column)).orElse(null);
    }

    /** Ids as one text, joined by spaces, in an order that does not change. */
    public static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    /** What is no id is left out: the words beside it matter more. */
    public static Set<UUID> apart(ResultSet row, String column) throws SQLException {
        return Arrays.stream(row.getString(column).split(" "))
                .flatMap(id -> idOf(id).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<UUID> idOf(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    public static Place place(ResultSet row) throws SQLException {
        return new Place(row.getInt("starts"), row.getInt("ends"));
    }

    /** Lists of what belongs together, by the id it belongs to, in the order of the rows. */
    public static <T> Map<UUID, List<T>> grouped(ResultIterable<Map.Entry<UUID, T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
