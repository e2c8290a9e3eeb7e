package app.earshot.store;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.NotebookLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** Deletes a notebook that nobody needs any more, such as yesterday's demo. */
public final class NotebookRemoval {

    private NotebookRemoval() {}

    /** Deletes it, unless it is open anywhere, or is a link, or holds anything that a notebook does not. Returns whether it did. */
    public static boolean remove(Path path) {
        NotebookFolder folder = new NotebookFolder(path.toAbsolutePath().normalize());
        try {
            if (!holdsANotebookAndNoMore(folder)) {
                return false;
            }
            try (NotebookLock lock = NotebookLock.take(folder)) {
                Files.delete(folder.file());
            }
            DurableFiles.deleteAll(folder.path());
            return true;
        } catch (IOException | NotebookRefused e) {
            return false;
        }
    }

    private static boolean holdsANotebookAndNoMore(NotebookFolder folder) throws IOException {
        boolean there = Files.isDirectory(folder.path(), LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(folder.file(), LinkOption.NOFOLLOW_LINKS);
        Set<Path> ours = Set.of(
                folder.file(), folder.lockFile(), folder.openMark(), folder.closedMark(), folder.savedNote(), folder.earlier(),
                folder.attachments(), folder.index(), folder.compacting(), folder.backups(),
                folder.keyFile(), folder.spareKeyFile(), folder.sealingMark(), folder.resealed());
        try (Stream<Path> content = there ? Files.list(folder.path()) : Stream.empty()) {
            // What a kill has left unfinished is nobody's.
            return there && content.allMatch(file -> ours.contains(file) || isUnfinished(file));
        }
    }

    private static boolean isUnfinished(Path file) {
        return file.getFileName().toString().endsWith(DurableFiles.UNFINISHED) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
