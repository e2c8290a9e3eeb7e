package app.earshot.store.timeline;

import app.earshot.domain.timeline.KeptBrief;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Pages that were read before a meeting. They are never changed; they come and go with their entries. Lives as long as its session. */
public final class BriefDao {

    private static final String INSERT = """
            insert into brief (id, account_id, entry_id, made_at, content)
            values (:id, :account, :entry, :madeAt, :content)""";

    private static final String OF_ENTRY = """
            select id, account_id, entry_id, made_at, content from brief where entry_id = :entry
            order by entry_id, made_at desc fetch first 1 rows only""";

    private static final String OF_ACCOUNT = """
            select id, account_id, entry_id, made_at, content from brief where account_id = :account order by made_at, id""";

    private static final String WITH_BRIEF = "select distinct entry_id from brief where entry_id in (<entries>)";

    private final Handle handle;

    public BriefDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(KeptBrief brief) {
        handle.createUpdate(INSERT)
                .bind("id", brief.id())
                .bind("account", brief.accountId())
                .bind("entry", brief.entryId())
                .bind("madeAt", brief.madeAt())
                .bind("content", brief.content())
                .execute();
    }

    /** The page that stands behind an entry. */
    public Optional<KeptBrief> ofEntry(UUID entryId) {
        return handle.createQuery(OF_ENTRY)
                .bind("entry", entryId)
                .map((row, context) -> brief(row))
                .findFirst();
    }

    /** All pages of an account, oldest first, also those whose entry was removed. */
    public List<KeptBrief> of(UUID accountId) {
        return handle.createQuery(OF_ACCOUNT)
                .bind("account", accountId)
                .map((row, context) -> brief(row))
                .list();
    }

    /** Which of some entries have a page behind them. */
    public Set<UUID> among(Collection<UUID> entryIds) {
        return entryIds.isEmpty()
                ? Set.of()
                : handle.createQuery(WITH_BRIEF)
                        .bindList("entries", List.copyOf(entryIds))
                        .mapTo(UUID.class)
                        .stream()
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static KeptBrief brief(ResultSet row) throws SQLException {
        return new KeptBrief(
                Columns.id(row, "id"),
                Columns.id(row, "account_id"),
                Columns.id(row, "entry_id"),
                Columns.moment(row, "made_at"),
                row.getString("content"));
    }
}
