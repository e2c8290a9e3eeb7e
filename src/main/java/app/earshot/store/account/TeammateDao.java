package app.earshot.store.account;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.row.Columns;
import app.earshot.store.words.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Our side. Lives as long as its session. */
public final class TeammateDao {

    private static final String INSERT = """
            insert into teammate (id, name, kind, me, active, version)
            values (:id, :name, :kind, :me, :active, :version)""";

    private static final String UPDATE = """
            update teammate set name = :name, kind = :kind, me = :me, active = :active, version = version + 1
            where id = :id and version = :version""";

    private static final String ALL = "select id, name, kind, me, active, version from teammate";

    private static final String MEMBERS = "select crew_id, teammate_id from crew_member";

    private static final String DELETE_MEMBERS = "delete from crew_member where crew_id = :crew";

    private static final String INSERT_MEMBER = "insert into crew_member (crew_id, teammate_id) values (:crew, :teammate)";

    private final Handle handle;

    public TeammateDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(Teammate teammate) {
        bound(INSERT, teammate).execute();
        insertMembers(teammate);
    }

    /**
     * Changes everything about a teammate.
     *
     * @throws StaleVersion if it is not the version kept
     */
    public void update(Teammate teammate) {
        if (bound(UPDATE, teammate).execute() == 0) {
            throw new StaleVersion("teammate", teammate.id());
        }
        handle.createUpdate(DELETE_MEMBERS).bind("crew", teammate.id()).execute();
        insertMembers(teammate);
    }

    /** All of ours, also those who have left: the person at this laptop first, then by name. */
    public List<Teammate> all() {
        Map<UUID, List<UUID>> members = Columns.grouped(handle.createQuery(MEMBERS)
                .map((row, context) -> Map.entry(Columns.id(row, "crew_id"), Columns.id(row, "teammate_id"))));
        return handle.createQuery(ALL)
                .map((row, context) -> new Teammate(
                        Columns.id(row, "id"),
                        row.getString("name"),
                        Columns.coded(row, "kind", TeammateKind.CREW),
                        row.getBoolean("me"),
                        row.getBoolean("active"),
                        Set.copyOf(members.getOrDefault(Columns.id(row, "id"), List.of())),
                        row.getInt("version")))
                .stream()
                .sorted(Comparator.comparing((Teammate teammate) -> !teammate.me())
                        .thenComparing(teammate -> Folding.fold(teammate.name()))
                        .thenComparing(Teammate::id))
                .toList();
    }

    private void insertMembers(Teammate teammate) {
        teammate.members().forEach(member ->
                handle.createUpdate(INSERT_MEMBER).bind("crew", teammate.id()).bind("teammate", member).execute());
    }

    private Update bound(String sql, Teammate teammate) {
        return handle.createUpdate(sql)
                .bind("id", teammate.id())
                .bind("name", teammate.name())
                .bind("kind", teammate.kind())
                .bind("me", teammate.me())
                .bind("active", teammate.active())
                .bind("version", teammate.version());
    }
}
