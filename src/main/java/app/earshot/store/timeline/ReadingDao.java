package app.earshot.store.timeline;

import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Position;
import app.earshot.store.row.Columns;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What was read in entries, and how far an account's have been read. Lives as long as its session. */
public final class ReadingDao {

    private static final String DELETE = "delete from entry_reading where entry_id = :entry";

    private static final String INSERT = """
            insert into entry_reading (entry_id, list_order, account_id, kind, topic, listed_under, starts, ends, on_day, happened_at, removed)
            values (:entry, :order, :account, :kind, :topic, :under, :starts, :ends, :day, :at, :removed)""";

    private static final String PROGRESS = """
            select reader, before_at, before_id from reading_progress where account_id = :account""";

    private static final String SET_PROGRESS = """
            update reading_progress set reader = :reader, before_at = :at, before_id = :id where account_id = :account""";

    private static final String BEGIN_PROGRESS = """
            insert into reading_progress (account_id, reader, before_at, before_id) values (:account, :reader, :at, :id)""";

    private static final String FORGET_PROGRESS = "delete from reading_progress where account_id = :account";

    private final Handle handle;

    /**
     * How far the entries of an account have been read, newest first.
     *
     * @param reader the version of the reader
     * @param before those older than this have not been; null once all have
     */
    public record Progress(int reader, @Nullable Position before) {}

    public ReadingDao(Handle handle) {
        this.handle = handle;
    }

    /** Keeps what was read in an entry, in the place of what was read there before. */
    public void replace(Entry entry, List<EntryReading> readings) {
        handle.createUpdate(DELETE).bind("entry", entry.id()).execute();
        if (readings.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (int i = 0; i < readings.size(); i++) {
            EntryReading reading = readings.get(i);
            batch.bind("entry", entry.id())
                    .bind("order", i)
                    .bind("account", entry.accountId())
                    .bind("kind", reading.kind())
                    .bind("topic", reading.topic())
                    .bind("under", reading.kind() == ReadingKind.TOPIC ? reading.topic() : "")
                    .bind("starts", reading.place().start())
                    .bind("ends", reading.place().end())
                    .bind("day", reading.day())
                    .bind("at", entry.at())
                    .bind("removed", entry.removedAt() != null)
                    .add();
        }
        batch.execute();
    }

    /** Empty while none has been read. */
    public Optional<Progress> progress(UUID accountId) {
        return handle.createQuery(PROGRESS)
                .bind("account", accountId)
                .map((row, context) -> {
                    UUID id = Columns.idOrNull(row, "before_id");
                    return new Progress(
                            row.getInt("reader"), id == null ? null : new Position(Columns.moment(row, "before_at"), id));
                })
                .findOne();
    }

    public void setProgress(UUID accountId, Progress progress) {
        if (setProgress(SET_PROGRESS, accountId, progress) == 0) {
            setProgress(BEGIN_PROGRESS, accountId, progress);
        }
    }

    private int setProgress(String sql, UUID accountId, Progress progress) {
        Position before = progress.before();
        return handle.createUpdate(sql)
                .bind("account", accountId)
                .bind("reader", progress.reader())
                .bind("at", before == null ? null : before.at())
                .bind("id", before == null ? null : before.id())
                .execute();
    }

    /** All entries of an account are to be read again. */
    public void forgetProgress(UUID accountId) {
        handle.createUpdate(FORGET_PROGRESS).bind("account", accountId).execute();
    }
}
