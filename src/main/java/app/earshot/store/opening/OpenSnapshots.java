package app.earshot.store.opening;

import app.earshot.store.engine.OpenEngine;
import app.earshot.store.row.Statements;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The connections that see the notebook as it was at one moment. Only the notebook's lane uses them. While one is open the engine can't
 * let go of the file, so that space is freed after it, and closing or mending the notebook ends them all.
 */
final class OpenSnapshots {

    private final Jdbi jdbi;
    private final List<Handle> open = new ArrayList<>();

    OpenSnapshots(OpenEngine engine) {
        this.jdbi = Statements.over(engine::snapshot);
    }

    Handle open() {
        Handle snapshot = jdbi.open();
        open.add(snapshot);
        return snapshot;
    }

    void close(Handle snapshot) {
        if (open.remove(snapshot)) {
            snapshot.close();
        }
    }

    boolean isAnyOpen() {
        return !open.isEmpty();
    }

    void closeAll() {
        List.copyOf(open).forEach(this::close);
    }
}
