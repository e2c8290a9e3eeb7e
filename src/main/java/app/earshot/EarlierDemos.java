package app.earshot;

import app.earshot.store.NotebookRemoval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The demos of past days. Each day makes one; without this they would pile up. */
final class EarlierDemos {

    private static final int DAYS_KEPT = 7;

    private EarlierDemos() {}

    /** Deletes those that are older than a week. Whatever else somebody put there stays, and so does one that is open. */
    static void clear(Path demos, LocalDate today) {
        if (!Files.isDirectory(demos)) {
            return;
        }
        try (Stream<Path> found = Files.list(demos)) {
            List<Path> old = found.filter(demo -> isOlder(demo, today.minusDays(DAYS_KEPT))).toList();
            old.forEach(NotebookRemoval::remove);
        } catch (IOException unreadable) {
            // They take some room, and no more.
            return;
        }
    }

    private static boolean isOlder(Path demo, LocalDate than) {
        try {
            return LocalDate.parse(demo.getFileName().toString()).isBefore(than);
        } catch (DateTimeException notOurs) {
            return false;
        }
    }
}
