package app.earshot.store.digest;

import app.earshot.store.engine.ChangedRow;
import app.earshot.store.engine.OpenEngine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the digests in step with what is written, in the same transaction. What a row was is taken out and what it is put in, so that what was
 * damaged before is not taken for sound because something beside it was changed.
 */
public final class RowDigests {

    private final OpenEngine engine;
    private final boolean kept;

    private RowDigests(OpenEngine engine, boolean kept) {
        this.engine = engine;
        this.kept = kept;
    }

    /**
     * The digests of an open notebook. One of an earlier form, before it is brought up, has none.
     *
     * @param engine which tells of each row what it was and what it is
     */
    public static RowDigests of(Handle handle, OpenEngine engine) {
        return new RowDigests(engine, new RowDigestDao(handle).isKept());
    }

    /** Notes what the transaction under way has changed. */
    public void note(Handle handle) {
        try {
            if (kept) {
                note(handle, engine.changedRows(handle.getConnection(), DigestedTables.names()));
            }
        } catch (SQLException unread) {
            throw new IllegalStateException(unread);
        }
    }

    private static void note(Handle handle, List<ChangedRow> changed) {
        Map<Thing, RowSum> deltas = new HashMap<>();
        Set<Thing> begun = new HashSet<>();
        Set<Thing> known = new HashSet<>();
        for (ChangedRow row : changed) {
            if (row.before() != null) {
                Thing thing = Thing.of(row.table(), row.columns(), row.before());
                known.add(thing);
                deltas.merge(thing, RowSum.NOTHING.minus(RowSum.of(row.table(), row.columns(), row.before())), RowSum::plus);
            }
            if (row.after() != null) {
                Thing thing = Thing.of(row.table(), row.columns(), row.after());
                deltas.merge(thing, RowSum.of(row.table(), row.columns(), row.after()), RowSum::plus);
                if (row.before() == null && DigestedTables.table(row.table()).isRoot()) {
                    begun.add(thing);
                }
            }
        }
        // What made room for another row of the same id was known before.
        begun.removeAll(known);
        deltas.values().removeIf(RowSum.NOTHING::equals);
        write(new RowDigestDao(handle), deltas, begun);
    }

    private static void write(RowDigestDao dao, Map<Thing, RowSum> deltas, Set<Thing> begun) {
        List<Map.Entry<Thing, RowSum>> fresh = new ArrayList<>();
        for (Map.Entry<Thing, RowSum> delta : deltas.entrySet()) {
            Thing thing = delta.getKey();
            if (begun.contains(thing)) {
                fresh.add(delta);
            } else {
                dao.find(thing).ifPresentOrElse(
                        known -> dao.change(thing, known.plus(delta.getValue())),
                        () -> fresh.add(Map.entry(thing, dao.read(thing))));
            }
        }
        dao.insert(fresh);
    }
}
