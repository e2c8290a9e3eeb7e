package app.earshot.store.h2;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.folder.NotebookFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.h2.mvstore.MVStoreException;

/**
 * Frees what a file no longer needs: in a copy, which takes its place once it is whole and on the disk. H2 would do it in the file
 * itself, and loses what was saved last where it is killed in the middle of that.
 */
final class Compaction {

    /** Bytes. */
    private static final long LITTLE = 1 << 20;

    /** What the engine has just rewritten it takes for needed as long as the file is open: the second turn brings most. */
    private static final int TURNS = 3;

    private static final int TENTHS = 10;

    private Compaction() {}

    /** Only where more than half of the file is not needed, and that is not little: the day's last act should be short. */
    static void replaceIfWorthIt(NotebookFolder folder) {
        try {
            long waste = ClosedH2File.waste(folder.file());
            if (waste > LITTLE && waste > folder.size() / 2) {
                replace(folder);
            }
        } catch (MVStoreException e) {
            // Another program has it open, say. It is longer than it has to be until the next time.
            return;
        }
    }

    /** For a file that was closed as it should. Where it can't be done (no room, say) the file stays as it is. */
    static void replace(NotebookFolder folder) {
        if (folder.room() < folder.roomToMend()) {
            return;
        }
        Path copy = folder.freeing();
        try {
            NotebookFolder.copy(folder.file(), copy);
            for (int turn = 0; turn < TURNS && ClosedH2File.waste(copy) > copy.toFile().length() / TENTHS; turn++) {
                H2Engine.compact(copy);
                ClosedH2File.closeGaps(copy);
            }
            if (ClosedH2File.wasClosed(copy) && H2File.read(copy, false).row().equals(H2File.read(folder.file(), false).row())) {
                force(copy);
                folder.takePlace(copy);
            }
        } catch (IOException | SQLException | NotebookRefused | RuntimeException e) {
            // Nothing is lost by it: the file is longer than it has to be until the next time.
            delete(copy);
            return;
        }
        delete(copy);
    }

    private static void force(Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
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
