package app.earshot.store.opening;

import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The copies of a notebook's file that are kept before anything is done to it. */
final class KeptCopies {

    private static final int KEPT = 3;
    private static final String AFTER_CRASH = "after-crash-";

    private final NotebookFolder folder;
    private final String opened;
    private int mendings;

    /** @param opened when the notebook is opened: it goes into the names */
    KeptCopies(NotebookFolder folder, Instant opened) {
        this.folder = folder;
        this.opened = opened.toString().replaceAll("[^0-9T]", "");
    }

    /** Before anything is mended: what is there, as it is. The oldest go. */
    void keepBeforeMending() throws IOException {
        OwnerOnly.makeFolder(folder.earlier());
        DurableFiles.copy(folder.file(), folder.earlier().resolve(AFTER_CRASH + opened + number(mendings++) + ".mv.db"));
        try (Stream<Path> copies = Files.list(folder.earlier())) {
            List<Path> old = copies.filter(copy -> copy.getFileName().toString().startsWith(AFTER_CRASH))
                    .sorted()
                    .toList();
            for (Path copy : old.subList(0, Math.max(0, old.size() - KEPT))) {
                Files.delete(copy);
            }
        }
    }

    private static String number(int mending) {
        return mending == 0 ? "" : "-%03d".formatted(mending);
    }

    /** Until the migration has ended the copy stands where the next opening looks for it. */
    void keepBeforeMigration() throws IOException {
        DurableFiles.copy(folder.file(), folder.beforeMigration());
    }

    void migrationHasEnded() throws IOException {
        OwnerOnly.makeFolder(folder.earlier());
        DurableFiles.move(folder.beforeMigration(), folder.earlier().resolve("before-migration-" + opened + ".mv.db"));
    }

    /** A migration was cut short. What it left is worth nothing. */
    void takeBackMigration() throws IOException {
        if (Files.exists(folder.beforeMigration())) {
            DurableFiles.replace(folder.file(), folder.beforeMigration());
        }
    }
}
