package app.earshot.store.opening;

import app.earshot.store.engine.Engine;
import app.earshot.store.engine.FileContent.Row;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the file of a notebook anew that nobody has open, so that nothing is left in it of what was deleted. */
public final class Rewriting {

    private Rewriting() {}

    /** Says whether it was done; where it was not, the file is as it was. A kill on the way is a crash to the next opening, which finds one whole file. */
    public static boolean of(Path notebook, Seal seal) throws NotebookRefused, IOException {
        NotebookFolder folder = new NotebookFolder(notebook.toAbsolutePath().normalize());
        Engine engine = StandardEngine.make(seal);
        try (NotebookLock lock = NotebookLock.take(folder)) {
            if (lock.afterCrash() || !lock.isAsItWasClosed()) {
                return false;
            }
            Optional<Row> row = engine.inspect(folder.file(), false).notebook();
            if (row.isEmpty()) {
                return false;
            }
            lock.markOpen(row.get().least());
            boolean done = new Compaction(folder, engine).rewrite();
            lock.markClosed();
            return done;
        }
    }
}
