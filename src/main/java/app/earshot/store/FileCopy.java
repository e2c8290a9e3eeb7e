package app.earshot.store;

import app.earshot.store.failure.StoreFailure;
import app.earshot.store.opening.CopyMoment;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A copy of a notebook's file that is made while everybody goes on saving. It is one that was not closed.
 *
 * @param mark of the newest write in it, as the notebook had it when it was begun
 * @param least how many accounts, people and entries there were
 */
public record FileCopy(String mark, List<Long> least) {

    /**
     * Copies the file as it is now.
     *
     * @param empty a file in which nothing is yet
     * @throws IOException if it could not be written, or if the notebook was closed meanwhile: then the copy is worth nothing
     */
    public static FileCopy make(Notebook notebook, Path empty) throws IOException {
        CopyMoment moment = notebook.openMoment();
        try (FileChannel target = FileChannel.open(empty, StandardOpenOption.WRITE)) {
            moment.file().copyTo(target);
            return new FileCopy(moment.mark(), moment.least());
        } finally {
            end(notebook, moment);
        }
    }

    private static void end(Notebook notebook, CopyMoment moment) {
        try {
            notebook.endMoment(moment);
        } catch (StoreFailure failing) {
            // Whoever closed the notebook has ended it already.
            if (failing.kind() != StoreFailure.Kind.CLOSED) {
                throw failing;
            }
        }
    }
}
