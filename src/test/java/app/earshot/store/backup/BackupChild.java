package app.earshot.store.backup;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import java.nio.file.Path;
import java.time.ZoneOffset;

/** Saves, and makes one backup after the other without end, and says so when one counts. */
public final class BackupChild {

    private BackupChild() {}

    /** @param arguments the notebook's folder, and the number of the first entry */
    public static void main(String[] arguments) throws Exception {
        Notebook notebook = Notebook.open(Path.of(arguments[0]), Samples.NOW);
        Backups backups = new Backups(notebook.folder(), ZoneOffset.UTC);
        for (long number = Long.parseLong(arguments[1]); ; number++) {
            long next = number;
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(next), Samples.NOW.plusSeconds(next))));
            say("begins");
            say("made " + backups.make(notebook, BackupReason.HOURLY, Samples.NOW.plusSeconds(next)).file().getFileName());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
