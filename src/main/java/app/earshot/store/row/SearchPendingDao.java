package app.earshot.store.row;

import app.earshot.domain.Coded;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The outbox of the search index: what has been written and is not yet in the index. It is part of the write's own
 * transaction, so a crash between the two can lose nothing.
 */
public final class SearchPendingDao {

    private static final String LAST = "select coalesce(max(seq), 0) from search_pending";

    /** The only writer counts by itself: a sequence would change the catalogue, which is compared on opening. */
    private static final String INSERT = """
            insert into search_pending (seq, kind, id)
            values ((select coalesce(max(seq), 0) + 1 from search_pending), :kind, :id)""";

    private static final String NEXT = """
            select seq, kind, id from search_pending order by seq fetch first :limit rows only""";

    private static final String DELETE = "delete from search_pending where seq <= :seq";

    private final Handle handle;

    public SearchPendingDao(Handle handle) {
        this.handle = handle;
    }

    void add(Subject subject, UUID id) {
        addAll(subject, List.of(id));
    }

    void addAll(Subject subject, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(INSERT);
        ids.forEach(id -> batch.bind("kind", subject).bind("id", id).add());
        batch.execute();
    }

    /** The number of the newest, or 0. */
    public long last() {
        return handle.createQuery(LAST).mapTo(Long.class).one();
    }

    /** The oldest ones, in order. */
    public List<Pending> next(int limit) {
        return handle.createQuery(NEXT)
                .bind("limit", limit)
                .map((row, context) -> new Pending(
                        row.getLong("seq"), Columns.coded(row, "kind", Subject.ACCOUNT), Columns.id(row, "id")))
                .list();
    }

    public void delete(long upToSeq) {
        handle.createUpdate(DELETE).bind("seq", upToSeq).execute();
    }

    /** One thing that the index has to look at again. */
    public record Pending(long seq, Subject subject, UUID id) {}

    /** What has to be looked at again. */
    public enum Subject implements Coded {
        /** The account's own words, with its goals and why its enquiries were lost. */
        ACCOUNT("account"),
        /** The account with all that hangs on it. */
        WHOLE_ACCOUNT("whole-account"),
        PERSON("person"),
        /** An entry with what was heard in it, and what they asked for. */
        ENTRY("entry"),
        /** A disagreement with each side's view. */
        DISAGREEMENT("disagreement");

        private final String code;

        Subject(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
