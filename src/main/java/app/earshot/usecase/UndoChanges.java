package app.earshot.usecase;

import java.util.Optional;

/** Takes back what was done, one change at a time, and does it again. */
public final class UndoChanges {

    private final Writing writing;

    public UndoChanges(Writing writing) {
        this.writing = writing;
    }

    /** What was taken back, or empty if there was nothing. */
    public Optional<Change> undo() {
        return writing.undo();
    }

    /** What was done again, or empty if there was nothing. */
    public Optional<Change> redo() {
        return writing.redo();
    }
}
