package app.earshot.store;

import app.earshot.store.engine.OpenEngine;
import app.earshot.store.digest.RowDigestDao;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.opening.NotebookOpening;
import app.earshot.store.opening.SpacePolicy;
import app.earshot.store.opening.WriterLane;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Opens a notebook under its lock, and lets go of everything where one of the checks refuses it. */
final class NotebookOpener {

    private final NotebookOpening opening;
    private final SpacePolicy policy;

    private NotebookOpener(NotebookOpening opening, SpacePolicy policy) {
        this.opening = opening;
        this.policy = policy;
    }

    static Notebook open(NotebookOpening opening, SpacePolicy policy) throws NotebookRefused {
        return new NotebookOpener(opening, policy).open();
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
            notebook = Notebook.of(opening, lock, engine, policy);
            notebook.settle();
            noteDigests(notebook);
            settled = true;
            return notebook;
        } finally {
            if (!settled) {
                letGo(notebook, engine);
            }
        }
    }

    /** A notebook from before there were digests gets them, as it reads now. */
    private static void noteDigests(Notebook notebook) {
        if (notebook.read(session -> new RowDigestDao(session.handle()).isBehind())) {
            notebook.write(session -> new RowDigestDao(session.handle()).noteMissing());
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
