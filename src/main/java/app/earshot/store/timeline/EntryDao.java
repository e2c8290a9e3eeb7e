package app.earshot.store.timeline;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Position;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.store.failure.StaleVersion;
import app.earshot.store.row.Columns;
import app.earshot.store.row.Invalidation;
import app.earshot.store.row.RowCounts;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The timeline: entries, saved, changed and removed as a whole with what was marked in them. A page costs the same however
 * long the timeline is. Lives as long as its session.
 */
public final class EntryDao {

    private static final String INSERT = """
            insert into entry (id, account_id, kind, started_by, happened_at, minutes, body, talk_share, removed,
                removed_at, version)
            values (:id, :account, :kind, :startedBy, :at, :minutes, :body, :talkShare, :removed, :removedAt, :version)""";

    private static final String UPDATE = """
            update entry set kind = :kind, started_by = :startedBy, happened_at = :at, minutes = :minutes, body = :body,
                talk_share = :talkShare, version = version + 1
            where id = :id and version = :version""";

    private static final String SET_REMOVED = """
            update entry set removed = :removed, removed_at = :removedAt where id = :id""";

    private static final String FIND_ALL = """
            select id, account_id, kind, started_by, happened_at, minutes, body, talk_share, removed_at, version
            from entry where id in (<ids>)""";

    private static final String NEWEST = """
            select id, account_id, kind, started_by, happened_at, minutes, body, talk_share, removed_at, version
            from entry where account_id = :account and removed = false
            order by account_id, removed, happened_at desc, id desc fetch first :limit rows only""";

    private static final String OLDER = """
            select id, account_id, kind, started_by, happened_at, minutes, body, talk_share, removed_at, version
            from entry where account_id = :account and removed = false
                and happened_at <= :at and (happened_at < :at or id < :id)
            order by account_id, removed, happened_at desc, id desc fetch first :limit rows only""";

    private static final String NEWER = """
            select id, account_id, kind, started_by, happened_at, minutes, body, talk_share, removed_at, version
            from entry where account_id = :account and removed = false
                and happened_at >= :at and (happened_at > :at or id > :id)
            order by account_id desc, removed desc, happened_at, id fetch first :limit rows only""";

    private static final String AFTER_ID = """
            select id, account_id, kind, started_by, happened_at, minutes, body, talk_share, removed_at, version
            from entry where id > :id order by id fetch first :limit rows only""";

    private static final String WORDS = """
            select id, happened_at, body from entry where id in (<ids>) and removed = false""";

    private static final String COUNT = """
            select count(*) from entry where account_id = :account and removed = false""";

    private static final String IDS_OF = "select id from entry where account_id = :account";

    private static final int AT_ONCE = 500;

    private final Handle handle;
    private final Invalidation marks;
    private final EntryDetails parts;
    private final Tallies tallies;
    private final Consumer<Collection<Entry>> touched;

    public EntryDao(Handle handle) {
        this(handle, changed -> {});
    }

    /** @param touched is told of entries as they are after they were saved, changed, removed or put back */
    public EntryDao(Handle handle, Consumer<Collection<Entry>> touched) {
        this.handle = handle;
        this.touched = touched;
        this.marks = new Invalidation(handle);
        this.parts = new EntryDetails(handle);
        this.tallies = new Tallies(handle);
    }

    public void insert(Entry entry) {
        insertAll(List.of(entry));
    }

    /** Keeps many at once, much faster than one by one. */
    public void insertAll(Collection<Entry> entries) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (Entry entry : entries) {
            batch.bind("id", entry.id())
                    .bind("account", entry.accountId())
                    .bind("kind", entry.kind())
                    .bind("startedBy", entry.startedBy())
                    .bind("at", entry.at())
                    .bind("minutes", entry.minutes())
                    .bind("body", entry.text())
                    .bind("talkShare", entry.talkShare())
                    .bind("removed", entry.removedAt() != null)
                    .bind("removedAt", entry.removedAt())
                    .bind("version", entry.version())
                    .add();
        }
        batch.execute();
        parts.insert(entries);
        new RowCounts(handle)
                .moreEntries(entries.size(), entries.stream().mapToInt(entry -> entry.heard().size()).sum());
        tallies.change(List.of(), entries);
        changed(entries);
    }

    /** Counts entries that came as rows, without what is counted of them. */
    public void tally(Collection<Entry> entries) {
        tallies.change(List.of(), entries);
    }

    /**
     * Changes an entry; what hangs on it is replaced by what comes along.
     *
     * @throws StaleVersion if it is not the version kept
     */
    public void update(Entry entry) {
        Entry before = find(entry.id()).orElseThrow(() -> new StaleVersion("entry", entry.id()));
        int changed = handle.createUpdate(UPDATE)
                .bind("id", entry.id())
                .bind("kind", entry.kind())
                .bind("startedBy", entry.startedBy())
                .bind("at", entry.at())
                .bind("minutes", entry.minutes())
                .bind("body", entry.text())
                .bind("talkShare", entry.talkShare())
                .bind("version", entry.version())
                .execute();
        if (changed == 0) {
            throw new StaleVersion("entry", entry.id());
        }
        Entry after = withRemoved(entry, before.removedAt());
        parts.replace(before, after);
        new RowCounts(handle).moreEntries(0, after.heard().size() - before.heard().size());
        tallies.change(List.of(before), List.of(after));
        changed(List.of(after));
    }

    /** Takes an entry and all that hangs on it out of every count and list, or puts it back whole with null. */
    public void setRemoved(UUID id, @Nullable Instant removedAt) {
        setRemoved(List.of(id), removedAt);
    }

    /** The same for many at once, much faster than one by one. */
    public void setRemoved(List<UUID> ids, @Nullable Instant removedAt) {
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            setSomeRemoved(ids.subList(i, Math.min(i + AT_ONCE, ids.size())), removedAt);
        }
    }

    private void setSomeRemoved(List<UUID> ids, @Nullable Instant removedAt) {
        List<Entry> before = findAll(ids);
        if (before.size() < ids.size()) {
            throw new StaleVersion("entry", ids.getFirst());
        }
        PreparedBatch batch = handle.prepareBatch(SET_REMOVED);
        ids.forEach(id -> batch.bind("id", id).bind("removed", removedAt != null).bind("removedAt", removedAt).add());
        batch.execute();
        parts.setRemoved(ids, removedAt != null);
        List<Entry> after = before.stream().map(entry -> withRemoved(entry, removedAt)).toList();
        tallies.change(before, after);
        changed(after);
    }

    /** An entry, also one that was removed. */
    public Optional<Entry> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** Entries by their ids, in no order. */
    public List<Entry> findAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return parts.whole(handle.createQuery(FIND_ALL)
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> bare(row))
                .list());
    }

    /** The newest entries of an account, newest first; with a position only those older than it. */
    public List<Entry> page(UUID accountId, @Nullable Position before, int limit) {
        return before == null
                ? parts.whole(handle.createQuery(NEWEST)
                        .bind("account", accountId)
                        .bind("limit", limit)
                        .map((row, context) -> bare(row))
                        .list())
                : page(OLDER, accountId, before, limit);
    }

    /** The entries that follow a position in time, nearest first. */
    public List<Entry> pageAfter(UUID accountId, Position after, int limit) {
        return page(NEWER, accountId, after, limit);
    }

    /** All entries, removed ones too, in the order of their ids: the next ones after an id. For going through them all. */
    public List<Entry> afterId(UUID id, int limit) {
        return parts.whole(handle.createQuery(AFTER_ID)
                .bind("id", id)
                .bind("limit", limit)
                .map((row, context) -> bare(row))
                .list());
    }

    /** How many entries an account has, without those removed: counts them, one by one. */
    public int count(UUID accountId) {
        return handle.createQuery(COUNT).bind("account", accountId).mapTo(Integer.class).one();
    }

    /** The ids of all entries of an account, removed ones too. */
    public List<UUID> idsOf(UUID accountId) {
        return handle.createQuery(IDS_OF).bind("account", accountId).mapTo(UUID.class).list();
    }

    /** Only the text of entries and when they happened, without those removed. */
    public List<Words> words(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : handle.createQuery(WORDS)
                        .bindList("ids", List.copyOf(ids))
                        .map((row, context) -> new Words(
                                Columns.id(row, "id"), Columns.moment(row, "happened_at"), row.getString("body")))
                        .list();
    }

    private List<Entry> page(String sql, UUID accountId, Position position, int limit) {
        return parts.whole(handle.createQuery(sql)
                .bind("account", accountId)
                .bind("at", position.at())
                .bind("id", position.id())
                .bind("limit", limit)
                .map((row, context) -> bare(row))
                .list());
    }

    private void changed(Collection<Entry> entries) {
        marks.stale(entries.stream().map(Entry::accountId).toList());
        marks.search(Subject.ENTRY, entries.stream().map(Entry::id).toList());
        touched.accept(entries);
    }

    private static Entry withRemoved(Entry entry, @Nullable Instant removedAt) {
        return new Entry(
                entry.id(), entry.accountId(), entry.kind(), entry.startedBy(), entry.at(), entry.minutes(), entry.text(),
                entry.talkShare(), entry.people(), entry.teammates(), entry.heard(), entry.promises(), entry.requests(),
                entry.asked(), removedAt, entry.version());
    }

    /** The entry without what hangs on it. */
    private static Entry bare(ResultSet row) throws SQLException {
        return new Entry(
                Columns.id(row, "id"),
                Columns.id(row, "account_id"),
                Columns.coded(row, "kind", EntryKind.NOTE),
                Columns.coded(row, "started_by", Side.THEM),
                Columns.moment(row, "happened_at"),
                row.getInt("minutes"),
                row.getString("body"),
                Columns.knownOrNull(row, "talk_share", TalkShare.class),
                Set.of(), Set.of(), List.of(), List.of(), List.of(), List.of(),
                Columns.momentOrNull(row, "removed_at"),
                row.getInt("version"));
    }

    /** The text of an entry. */
    public record Words(UUID id, Instant at, String text) {}
}
