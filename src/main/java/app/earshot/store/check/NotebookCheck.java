package app.earshot.store.check;

import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.digest.Mismatch;
import app.earshot.store.digest.RowDigestDao;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.opening.StandardEngine;
import app.earshot.store.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks at a notebook that is open, and at what lies around it, and mends what can be worked out again. Takes as long as reading all of it. */
public final class NotebookCheck {

    private static final Set<String> OURS = Set.of(
            "notebook.mv.db", "notebook.before-migration.mv.db", "earshot.lock", "earshot.open", "earshot.closed", "earshot.saved", "earlier",
            "backups", "files", "index", "earshot.key", "earshot.key-again", "earshot.sealing");

    private final Notebook notebook;

    /**
     * What was found.
     *
     * @param mismatches what does not read as it was saved
     * @param unsoundIndexes through how many of the engine's indexes not every row is found
     * @param dangling how many rows refer to one that is gone
     * @param unsoundFiles the names of attachments whose content is gone or is not what it was
     * @param noted of how many things it was noted how they read, because nobody had
     */
    public record Found(List<Mismatch> mismatches, int unsoundIndexes, long dangling, List<String> unsoundFiles, int noted) {

        public boolean isSound() {
            return mismatches.isEmpty() && unsoundIndexes == 0 && dangling == 0 && unsoundFiles.isEmpty();
        }
    }

    public NotebookCheck(Notebook notebook) {
        this.notebook = notebook;
    }

    /** What lies in a notebook's folder and is none of Earshot's, by name. It stays where it is. */
    public static Set<String> strange(Path folder) {
        Set<String> strange = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).filter(name -> !OURS.contains(name)).forEach(strange::add);
            return strange;
        } catch (IOException unreadable) {
            return Set.of();
        }
    }

    /** How long a notebook's file is, in bytes. */
    public static long length(Path folder) {
        return new NotebookFolder(folder).file().toFile().length();
    }

    /** Reads everything, and changes nothing but that it notes how things read of which nobody had noted it. */
    public Found look() {
        List<Mismatch> mismatches = notebook.mismatches();
        int unsoundIndexes = notebook.read(session -> {
            try {
                return StandardEngine.make().unsoundIndexes(session.handle().getConnection());
            } catch (SQLException unread) {
                throw new IllegalStateException(unread);
            }
        });
        long dangling = notebook.read(session -> {
            try {
                return new ReferenceDao(session.handle()).dangling();
            } catch (SQLException unread) {
                throw new IllegalStateException(unread);
            }
        });
        AttachmentFiles files = new AttachmentFiles(notebook);
        List<String> unsound = notebook.read(session -> {
            try {
                return new ReferenceDao(session.handle()).unsoundFiles(files);
            } catch (IOException unreadable) {
                throw StoreFailure.of(unreadable, false);
            }
        });
        int noted = notebook.write(session -> new RowDigestDao(session.handle()).noteMissing());
        return new Found(mismatches, unsoundIndexes, dangling, unsound, noted);
    }

    /** Makes anew what is derived: the search index, if it is not whole, and where something was found also what is read in entries. */
    public void mend(Found found) {
        if (!found.isSound()) {
            notebook.write(session -> {
                new ReferenceDao(session.handle()).forgetDerived();
                return true;
            });
        }
        try (SearchIndex index = SearchIndex.open(notebook)) {
            index.catchUp();
        }
    }
}
