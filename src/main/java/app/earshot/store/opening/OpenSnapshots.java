package app.earshot.store.opening;

import app.earshot.store.engine.FileMoment;
import app.earshot.store.engine.OpenEngine;
import app.earshot.store.row.Statements;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What sees the notebook as it was at one moment: connections for reading, and copies of the file. Only the notebook's lane uses them.
 * While one is open the engine can't let go of the file, so that space is freed after it, and closing or mending the notebook ends them
 * all.
 */
final class OpenSnapshots {

    private final OpenEngine engine;
    private final Jdbi jdbi;
    private final List<Handle> open = new ArrayList<>();
    private final List<FileMoment> moments = new ArrayList<>();

    OpenSnapshots(OpenEngine engine) {
        this.engine = engine;
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

    FileMoment openMoment() throws SQLException {
        FileMoment moment = engine.moment();
        moments.add(moment);
        return moment;
    }

    void close(FileMoment moment) {
        if (moments.remove(moment)) {
            moment.close();
        }
    }

    boolean isAnyOpen() {
        return !open.isEmpty() || !moments.isEmpty();
    }

    void closeAll() {
        List.copyOf(open).forEach(this::close);
        List.copyOf(moments).forEach(this::close);
    }
}
