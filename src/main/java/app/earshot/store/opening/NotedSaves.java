package app.earshot.store.opening;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.SavedNote;
import java.io.IOException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Counts the saves of a notebook that is open, and notes each beside its file. Only the notebook's lane uses it. */
final class NotedSaves {

    private final NotebookFolder folder;
    /** Null for a notebook in memory, and until it is known that the file holds all that it should. */
    private @Nullable SavedNote note;

    NotedSaves(NotebookFolder folder) {
        this.folder = folder;
    }

    /**
     * Checks that the file holds the newest save that was forced to the disk, and notes each from now on.
     *
     * @throws NotebookRefused if it does not. The note is forgotten then: it has said what it had to say
     */
    void checkReached(Handle handle) throws NotebookRefused {
        try {
            long newest = CommitMark.number(handle);
            if (SavedNote.read(folder).filter(noted -> noted > newest).isPresent()) {
                SavedNote.forget(folder);
                throw new NotebookRefused(Reason.BEHIND);
            }
            note = SavedNote.begin(folder, newest);
        } catch (IOException unwritten) {
            throw new NotebookRefused(Reason.READ_ONLY);
        }
    }

    /** The number for the next save. */
    long next() {
        return note == null ? 1 : note.next();
    }

    /** Notes a save that is on the disk. */
    void saved(long number) {
        try {
            if (note != null) {
                note.reached(number);
            }
        } catch (IOException unnoted) {
            // It is saved all the same. The note stays behind, and would miss less after a crash.
            return;
        }
    }

    void close() {
        try {
            if (note != null) {
                note.close();
            }
        } catch (IOException unclosed) {
            // What it noted is on the disk.
            return;
        }
    }
}
