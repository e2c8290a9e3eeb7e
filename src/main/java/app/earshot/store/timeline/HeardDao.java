package app.earshot.store.timeline;

import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.row.Columns;
import app.earshot.store.row.Invalidation;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What they told us. Items come into being with their entries (see {@link EntryDao}). Lives as long as its session. */
public final class HeardDao {

    private static final String COLUMNS = """
            select id, account_id, entry_id, person_id, topic, words, starts, ends, heard_at, said_back_at,
                case when stands then null else replaced_by end as replaced_by
            from heard\s""";

    private static final String FIND_ALL = COLUMNS + "where id in (<ids>)";

    private static final String OF_ACCOUNT = COLUMNS + """
            where account_id = :account and removed = false
                and heard_at <= :at and (heard_at < :at or id < :id)
            order by account_id, removed, heard_at desc, id desc fetch first :limit rows only""";

    private static final String OF_PERSON = COLUMNS + """
            where person_id = :person and account_id = :account and removed = false
                and heard_at <= :at and (heard_at < :at or id < :id)
            order by person_id, account_id, removed, heard_at desc, id desc fetch first :limit rows only""";

    private static final String ABOUT = COLUMNS + """
            where account_id = :account and stands = true and topic in (<topics>)
            order by heard_at desc, id desc fetch first :limit rows only""";

    private static final String COUNT = "select count(*) from heard where account_id = :account and stands = true";

    private static final String SET_SAID_BACK = "update heard set said_back_at = :at where id = :id";

    private static final String SET_REPLACED_BY = "update heard set replaced_by = :replacedBy where id = :id";

    private static final String SET_PERSON_AND_TOPIC = """
            update heard set person_id = :person, topic = :topic where id = :id""";

    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID FIRST = new UUID(0, 0);

    private final Handle handle;
    private final Invalidation marks;

    public HeardDao(Handle handle) {
        this.handle = handle;
        this.marks = new Invalidation(handle);
    }

    /** An item, also one whose entry was removed. */
    public Optional<HeardItem> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** Items by their ids, in no order. */
    public List<HeardItem> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : handle.createQuery(FIND_ALL)
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> heardItem(row))
                .list();
    }

    /**
     * What an account told us, newest first, with what has been replaced since.
     *
     * @param personId only this person's words, or null for everybody's
     * @param before only what is older than this item, or null to begin
     */
    public List<HeardItem> of(UUID accountId, @Nullable UUID personId, @Nullable HeardItem before, int limit) {
        Query query = handle.createQuery(personId == null ? OF_ACCOUNT : OF_PERSON);
        if (personId != null) {
            query.bind("person", personId);
        }
        return query.bind("account", accountId)
                .bind("at", before == null ? EVER : before.heardAt())
                .bind("id", before == null ? FIRST : before.id())
                .bind("limit", limit)
                .map((row, context) -> heardItem(row))
                .list();
    }

    /** What stands of what an account told us about some topics, newest first. */
    public List<HeardItem> about(UUID accountId, Collection<String> topics, int limit) {
        return handle.createQuery(ABOUT)
                .bind("account", accountId)
                .bindList("topics", List.copyOf(topics))
                .bind("limit", limit)
                .map((row, context) -> heardItem(row))
                .list();
    }

    /** How many items of an account stand: not replaced, not removed. */
    public int count(UUID accountId) {
        return handle.createQuery(COUNT).bind("account", accountId).mapTo(Integer.class).one();
    }

    /** Notes when we said it back and they agreed, or takes that note away with null. */
    public void setSaidBack(UUID id, @Nullable Instant at) {
        handle.createUpdate(SET_SAID_BACK).bind("id", id).bind("at", at).execute();
        changed(id);
    }

    /** Notes that a newer item has taken its place, or lets it stand again with null. */
    public void setReplacedBy(UUID id, @Nullable UUID newer) {
        handle.createUpdate(SET_REPLACED_BY).bind("id", id).bind("replacedBy", newer).execute();
        new HeardChain(handle).settleOne(id);
        changed(id);
    }

    public void setPersonAndTopic(UUID id, @Nullable UUID personId, @Nullable String topic) {
        UUID entryId = find(id).orElseThrow(() -> new StaleVersion("heard", id)).entryId();
        EntryDao entries = new EntryDao(handle);
        Optional<Entry> before = entries.find(entryId);
        handle.createUpdate(SET_PERSON_AND_TOPIC)
                .bind("id", id)
                .bind("person", personId)
                .bind("topic", topic)
                .execute();
        new Tallies(handle).change(before.stream().toList(), entries.find(entryId).stream().toList());
        changed(id);
        marks.search(Subject.ENTRY, entryId);
    }

    private void changed(UUID id) {
        find(id).ifPresent(item -> marks.stale(item.accountId()));
    }

    public static HeardItem heardItem(ResultSet row) throws SQLException {
        return new HeardItem(
                Columns.id(row, "id"),
                Columns.id(row, "account_id"),
                Columns.id(row, "entry_id"),
                Columns.idOrNull(row, "person_id"),
                row.getString("topic"),
                row.getString("words"),
                Columns.place(row),
                Columns.moment(row, "heard_at"),
                Columns.momentOrNull(row, "said_back_at"),
                Columns.idOrNull(row, "replaced_by"));
    }
}
