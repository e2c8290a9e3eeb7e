package app.earshot.store;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.h2.H2Engine;
import app.earshot.store.h2.NotebookOpening;
import app.earshot.store.h2.WriterLane;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Opens a notebook under its lock, and lets go of everything where one of the checks refuses it. */
final class NotebookOpener {

    private NotebookOpener() {}

    static Notebook open(NotebookOpening opening, long muchToFree) throws NotebookRefused {
        NotebookLock lock = opening.lock();
        WriterLane opener = new WriterLane("notebook-opening");
        try {
            return opener.call(() -> opened(opening, lock, muchToFree));
        } catch (Exception e) {
            release(lock);
            throw e instanceof NotebookRefused refused ? refused : new NotebookRefused(Reason.DAMAGED);
        } finally {
            opener.close();
        }
    }

    private static Notebook opened(NotebookOpening opening, NotebookLock lock, long muchToFree) throws NotebookRefused {
        H2Engine engine = opening.open(lock);
        Notebook notebook = null;
        try {
            notebook = new Notebook(opening.folder(), opening, lock, engine, muchToFree);
            notebook.settle();
            return notebook;
        } catch (NotebookRefused | RuntimeException | Error e) {
            letGo(notebook, engine);
            throw e instanceof NotebookRefused refused ? refused : new NotebookRefused(Reason.DAMAGED);
        }
    }

    private static void letGo(@Nullable Notebook refused, H2Engine engine) throws NotebookRefused {
        try (engine) {
            if (refused != null) {
                refused.leave();
            }
        } catch (SQLException | RuntimeException closing) {
            throw new NotebookRefused(Reason.DAMAGED);
        }
    }

    private static void release(NotebookLock lock) throws NotebookRefused {
        try {
            lock.close();
        } catch (IOException e) {
            throw new NotebookRefused(Reason.READ_ONLY);
        }
    }
}
