package app.earshot.store.opening;

import app.earshot.store.engine.Engine;
import app.earshot.store.engine.OpenEngine;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.folder.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Makes an empty notebook, closed, in a folder that is empty or not there yet. Where that fails nothing stays behind. */
record NotebookCreation(NotebookFolder folder, Schema schema, Engine engine) {

    void run() throws NotebookRefused, IOException, SQLException {
        FileCheck.refuseIf(!folder.isFree(), Reason.EXISTS);
        List<Path> missing = missingFolders();
        boolean whole = false;
        try {
            OwnerOnly.makeFolder(folder.path());
            fill();
            whole = true;
        } finally {
            if (!whole) {
                deleteEmpty(missing);
            }
        }
    }

    private void fill() throws NotebookRefused, IOException, SQLException {
        boolean lockedBefore = Files.exists(folder.lockFile());
        boolean whole = false;
        try (NotebookLock lock = NotebookLock.take(folder)) {
            try {
                make();
                lock.markClosed();
                whole = true;
            } finally {
                if (!whole) {
                    deleteWhatWasMade(lockedBefore);
                }
            }
        }
    }

    private void make() throws NotebookRefused, IOException, SQLException {
        OwnerOnly.makeFile(folder.unborn());
        FileCheck.refuseIf(!engine.finds(folder.unborn()), Reason.BAD_PATH);
        try (OpenEngine made = engine.create(folder.unborn())) {
            made.migrate(schema);
            made.force();
        }
        DurableFiles.move(folder.unborn(), folder.file());
    }

    /** The folder and those around it that are not there yet, the innermost first. */
    private List<Path> missingFolders() {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder.path(); path != null && !Files.exists(path); path = path.getParent()) {
            missing.add(path);
        }
        return missing;
    }

    /** Under the lock, in a folder that was free: whatever is there is what was made just now. */
    private void deleteWhatWasMade(boolean lockedBefore) throws IOException {
        for (Path made : List.of(folder.unborn(), folder.file(), folder.closedMark())) {
            Files.deleteIfExists(made);
        }
        folder.deleteUnfinished();
        if (!lockedBefore) {
            Files.deleteIfExists(folder.lockFile());
        }
    }

    private static void deleteEmpty(List<Path> folders) {
        try {
            for (Path made : folders) {
                Files.deleteIfExists(made);
            }
        } catch (IOException notEmpty) {
            // Somebody else has put something there meanwhile. Why there is no notebook is on its way to the caller.
            return;
        }
    }
}
