package app.earshot.store.erasure;

import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.opening.Rewriting;
import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Sees to it that whoever is on the list of a notebook is not in it. Done whenever one is opened, before anybody sees it, so that it holds as well
 * for one that came back from an older backup; where nobody is to be erased it costs a look for one file.
 */
public final class Erasures {

    private static final String DELETE_FILES = "delete from attachment where sha256 in (<files>)";
    private static final String FILES_THERE = "select count(*) from attachment where sha256 in (<files>)";

    private Erasures() {}

    /**
     * Erases what is on the list from a notebook that was just opened, and makes its file anew, so that no byte of it stays: what the engine has
     * left behind in it, earlier copies of it, the search index.
     *
     * @return the notebook: the same if nothing was to be done, else opened again
     */
    public static Notebook settle(Notebook opened, Instant now) throws NotebookRefused {
        Path folder = opened.folder();
        Seal seal = opened.seal();
        ErasureList list = ErasureList.of(folder);
        if (list.isEmpty()) {
            return opened;
        }
        boolean whole = false;
        try {
            List<UUID> people = opened.read(session -> list.people().stream().filter(new Erasing(session)::isThere).toList());
            boolean files = hasFiles(opened, list.files());
            if (people.isEmpty() && !files && !list.isUnfinished()) {
                whole = true;
                return opened;
            }
            list.begin();
            opened.write(session -> {
                people.forEach(new Erasing(session)::erase);
                if (files) {
                    session.handle().createUpdate(DELETE_FILES).bindList("files", List.copyOf(list.files())).execute();
                }
                return true;
            });
            forgetFiles(folder, list.files(), seal);
            opened.close();
            whole = true;
            clear(new NotebookFolder(folder));
            if (Rewriting.of(folder, seal)) {
                list.finish();
            }
            return Notebook.open(folder, now, seal.keys());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            if (!whole) {
                opened.close();
            }
        }
    }

    private static boolean hasFiles(Notebook notebook, Set<String> files) {
        return !files.isEmpty()
                && notebook.read(session -> session.handle().createQuery(FILES_THERE).bindList("files", List.copyOf(files)).mapTo(Long.class).one()) > 0;
    }

    private static void forgetFiles(Path folder, Set<String> files, Seal seal) throws IOException {
        for (String digest : files) {
            AttachmentFiles.in(folder, seal).forget(digest);
            AttachmentFiles.in(new NotebookFolder(folder).backups(), seal).forget(digest);
        }
    }

    /** Copies that were kept before something was done to the file hold what it held then, and so does the index. */
    private static void clear(NotebookFolder folder) throws IOException {
        DurableFiles.deleteAll(folder.earlier());
        DurableFiles.deleteAll(folder.index());
    }
}
