package app.earshot.store.opening;

import app.earshot.store.engine.Engine;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.folder.DiskSpace;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Frees what a file no longer needs: in a copy, which takes its place once it is whole and on the disk. An engine that is killed while it
 * compacts the file itself can lose what was saved last.
 */
final class Compaction {

    /** Bytes. */
    private static final long LITTLE = 1 << 20;

    private final NotebookFolder folder;
    private final Engine engine;
    private final DiskSpace space;

    Compaction(NotebookFolder folder, Engine engine) {
        this.folder = folder;
        this.engine = engine;
        this.space = new DiskSpace(folder);
    }

    /** Only where more than half of the file is not needed, and that is not little: the day's last act should be short. */
    void runIfWorthIt() {
        try {
            long waste = engine.waste(folder.file());
            if (waste > LITTLE && waste > space.taken() / 2) {
                run();
            }
        } catch (NotebookRefused e) {
            // Another program has it open, say. It is longer than it has to be until the next time.
            return;
        }
    }

    /** For a file that was closed as it should. Where it can't be done (no room, say) the file stays as it is. */
    void run() {
        if (space.free() < space.neededToMend()) {
            return;
        }
        Path copy = folder.compacting();
        try {
            DurableFiles.copy(folder.file(), copy);
            engine.compact(copy);
            if (engine.wasClosed(copy) && engine.inspect(copy, false).notebook().equals(engine.inspect(folder.file(), false).notebook())) {
                DurableFiles.force(copy);
                DurableFiles.replace(folder.file(), copy);
            }
        } catch (IOException | NotebookRefused e) {
            // Nothing is lost by it: the file is longer than it has to be until the next time.
            return;
        } finally {
            delete(copy);
        }
    }

    /**
     * Writes all that a closed file still holds into a new one that takes its place: nothing of what was deleted is left, as it may be where
     * only what is worth it was freed.
     *
     * @return whether it was done; it can't where there is no room
     */
    boolean rewrite() {
        if (space.free() < space.neededToMend()) {
            return false;
        }
        Path copy = folder.compacting();
        try {
            Files.deleteIfExists(copy);
            OwnerOnly.makeFile(copy);
            engine.rewrite(folder.file(), copy);
            boolean whole = engine.wasClosed(copy) && engine.inspect(copy, false).notebook().equals(engine.inspect(folder.file(), false).notebook());
            if (whole) {
                DurableFiles.force(copy);
                DurableFiles.replace(folder.file(), copy);
            }
            return whole;
        } catch (IOException | NotebookRefused e) {
            // It is done at the next opening.
            return false;
        } finally {
            delete(copy);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException stays) {
            // The next opening deletes it.
            return;
        }
    }
}
