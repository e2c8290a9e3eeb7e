package app.earshot.store.digest;

import app.earshot.store.digest.DigestedTables.Digested;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The digests, and what they are of. Lives as long as its session. */
public final class RowDigestDao {

    private static final String FIND = "select parts, digest from row_digest where id = :id and kind = :kind";
    private static final String INSERT = "insert into row_digest (id, kind, parts, digest) values (:id, :kind, :parts, :digest)";
    private static final String UPDATE = "update row_digest set parts = :parts, digest = :digest where id = :id and kind = :kind";
    private static final String DELETE = "delete from row_digest where id = :id and kind = :kind";
    private static final String ALL = "select id, parts, digest from row_digest where kind = :kind";
    private static final String ANY = "select exists (select id from row_digest)";
    private static final String ANYBODY = "select exists (select id from teammate)";
    private static final String COLUMNS = """
            select column_name from information_schema.columns where table_schema = 'PUBLIC' and table_name = :table order by ordinal_position""";
    private static final String ENTRY = """
            select a.name, e.happened_at as at from entry e left join account a on a.id = e.account_id where e.id = :id""";
    private static final String NAMED = "select name, cast(null as timestamp with time zone) as at from %s where id = :id";
    private static final String OF_ACCOUNT = """
            select a.name, cast(null as timestamp with time zone) as at from %s t join account a on a.id = t.account_id where t.id = :id""";

    private final Handle handle;

    public RowDigestDao(Handle handle) {
        this.handle = handle;
    }

    Optional<RowSum> find(Thing thing) {
        return of(handle.createQuery(FIND), thing)
                .map((row, context) -> new RowSum(row.getInt("parts"), row.getLong("digest")))
                .findOne();
    }

    void change(Thing thing, RowSum sum) {
        if (sum.parts() == 0) {
            handle.createUpdate(DELETE).bind("id", thing.id()).bind("kind", thing.kind()).execute();
        } else {
            handle.createUpdate(UPDATE)
                    .bind("id", thing.id())
                    .bind("kind", thing.kind())
                    .bind("parts", sum.parts())
                    .bind("digest", sum.digest())
                    .execute();
        }
    }

    void insert(Collection<Map.Entry<Thing, RowSum>> all) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (Map.Entry<Thing, RowSum> one : all) {
            if (one.getValue().parts() > 0) {
                batch.bind("id", one.getKey().id())
                        .bind("kind", one.getKey().kind())
                        .bind("parts", one.getValue().parts())
                        .bind("digest", one.getValue().digest())
                        .add();
            }
        }
        batch.execute();
    }

    /** What the rows of a thing sum up to now. */
    RowSum read(Thing thing) {
        RowSum sum = RowSum.NOTHING;
        for (Digested table : DigestedTables.of(thing.kind())) {
            Map<UUID, RowSum> sums = sums(table, thing.id());
            sum = sum.plus(sums.getOrDefault(thing.id(), RowSum.NOTHING));
        }
        return sum;
    }

    /** Whether there are any at all: not in a notebook of an earlier form. */
    boolean isKept() {
        return !handle.createQuery(COLUMNS).bind("table", "ROW_DIGEST").mapTo(String.class).list().isEmpty();
    }

    /** Whether there is something to be noted and nothing is: the notebook comes from before there were digests. */
    public boolean isBehind() {
        return isKept() && !handle.createQuery(ANY).mapTo(Boolean.class).one() && handle.createQuery(ANYBODY).mapTo(Boolean.class).one();
    }

    /** Notes what has no digest yet, as it reads now. Says of how many things. */
    public int noteMissing() {
        int noted = 0;
        for (String kind : DigestedTables.kinds()) {
            Map<UUID, RowSum> there = sums(kind);
            known(kind).keySet().forEach(there::remove);
            insert(there.entrySet().stream().map(one -> Map.entry(new Thing(kind, one.getKey()), one.getValue())).toList());
            noted += there.size();
        }
        return noted;
    }

    /** What does not read as it was saved: it has been changed by nobody. What has no digest is not among it. */
    public List<Mismatch> mismatches() {
        List<Mismatch> all = new ArrayList<>();
        if (!isKept()) {
            return all;
        }
        for (String kind : DigestedTables.kinds()) {
            Map<UUID, RowSum> there = sums(kind);
            known(kind).forEach((id, known) -> {
                RowSum now = there.getOrDefault(id, RowSum.NOTHING);
                if (!now.equals(known)) {
                    all.add(mismatch(kind, id, now.parts() - known.parts()));
                }
            });
        }
        return all;
    }

    private Mismatch mismatch(String kind, UUID id, int parts) {
        String sql = switch (kind) {
            case DigestedTables.ENTRY -> ENTRY;
            case DigestedTables.ACCOUNT, DigestedTables.PERSON, "teammate" -> NAMED.formatted(kind);
            case "day_off" -> "";
            default -> OF_ACCOUNT.formatted(kind);
        };
        return sql.isEmpty()
                ? new Mismatch(kind, id, parts, "", null)
                : handle.createQuery(sql)
                        .bind("id", id)
                        .map((row, context) -> named(kind, id, parts, row))
                        .findFirst()
                        .orElseGet(() -> new Mismatch(kind, id, parts, "", null));
    }

    private static Mismatch named(String kind, UUID id, int parts, ResultSet row) throws SQLException {
        String name = row.getString("name");
        Instant at = Columns.momentOrNull(row, "at");
        return new Mismatch(kind, id, parts, name == null ? "" : name, at);
    }

    private Map<UUID, RowSum> known(String kind) {
        Map<UUID, RowSum> known = new HashMap<>();
        handle.createQuery(ALL).bind("kind", kind).map((row, context) ->
                Map.entry(Columns.id(row, "id"), new RowSum(row.getInt("parts"), row.getLong("digest"))))
                .forEach(one -> known.put(one.getKey(), one.getValue()));
        return known;
    }

    private Map<UUID, RowSum> sums(String kind) {
        Map<UUID, RowSum> sums = new HashMap<>();
        for (Digested table : DigestedTables.of(kind)) {
            sums(table, null).forEach((id, sum) -> sums.merge(id, sum, RowSum::plus));
        }
        return sums;
    }

    /** The rows of a table, by the thing to which they belong: of one, or of all. */
    private Map<UUID, RowSum> sums(Digested table, @Nullable UUID one) {
        List<String> columns = handle.createQuery(COLUMNS).bind("table", table.table().toUpperCase(Locale.ROOT)).mapTo(String.class).list()
                .stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        String sql = "select " + String.join(", ", columns) + " from " + table.table()
                + (one == null ? " use index ()" : " where " + table.owner() + " = :owner");
        Query query = handle.createQuery(sql);
        if (one != null) {
            query.bind("owner", one);
        }
        RowSummer summer = new RowSummer(table.table(), columns);
        int owner = columns.indexOf(table.owner()) + 1;
        Map<UUID, RowSum> sums = new HashMap<>();
        query.map((row, context) -> sums.merge(row.getObject(owner, UUID.class), summer.of(values(row, summer, columns.size())), RowSum::plus)).forEach(sum -> {});
        return sums;
    }

    private static List<@Nullable String> values(ResultSet row, RowSummer summer, int columns) throws SQLException {
        List<@Nullable String> values = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            values.add(summer.counts(i) ? row.getString(i + 1) : null);
        }
        return values;
    }

    private static Query of(Query query, Thing thing) {
        return query.bind("id", thing.id()).bind("kind", thing.kind());
    }
}
