package app.earshot.store;

import app.earshot.store.engine.OpenEngine;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.opening.NotebookOpening;
import app.earshot.store.opening.WriterLane;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Opens a notebook under its lock, and lets go of everything where one of the checks refuses it. */
final class NotebookOpener {

    private final NotebookOpening opening;
    private final long muchToFree;

    private NotebookOpener(NotebookOpening opening, long muchToFree) {
        this.opening = opening;
        this.muchToFree = muchToFree;
    }

    static Notebook open(NotebookOpening opening, long muchToFree) throws NotebookRefused {
        return new NotebookOpener(opening, muchToFree).open();
    }

    private Notebook open() throws NotebookRefused {
        NotebookLock lock = opening.lock();
        boolean opened = false;
        try (WriterLane opener = new WriterLane("notebook-opening")) {
            Notebook notebook = opener.call(() -> opened(lock));
            opened = true;
            return notebook;
        } catch (Exception e) {
            throw e instanceof NotebookRefused refused ? refused : opening.refusal(e);
        } finally {
            if (!opened) {
                release(lock);
            }
        }
    }

    private Notebook opened(NotebookLock lock) throws NotebookRefused {
        OpenEngine engine = opening.open(lock);
        Notebook notebook = null;
        boolean settled = false;
        try {
            notebook = Notebook.of(opening, lock, engine, muchToFree);
            notebook.settle();
            settled = true;
            return notebook;
        } finally {
            if (!settled) {
                letGo(notebook, engine);
            }
        }
    }

    /** Why it was refused is on its way to the caller: nothing that goes wrong here tells more. */
    private static void letGo(@Nullable Notebook refused, OpenEngine engine) {
        try (engine) {
            if (refused != null) {
                refused.leave();
            }
        } catch (SQLException | RuntimeException closing) {
            return;
        }
    }

    private static void release(NotebookLock lock) {
        try {
            lock.close();
        } catch (IOException closing) {
            return;
        }
    }
}
