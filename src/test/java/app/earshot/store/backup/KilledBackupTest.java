package app.earshot.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.opening.Child;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However suddenly the program ends, a backup is there whole or not at all, and the newest that was reported is there. */
class KilledBackupTest {

    /** Nanoseconds: about as long as one takes in the child. */
    private static final int LONGEST = 150_000_000;

    private static final int NUMBERS = 1000;

    @TempDir
    Path home;

    @Test
    void whatWasBegunIsNeverSeen() throws Exception {
        killed(5, 20261202);
    }

    @Test
    @Tag("long")
    void whatWasBegunIsNeverSeenInManyKills() throws Exception {
        killed(100, System.nanoTime());
    }

    private void killed(int kills, long seed) throws Exception {
        Path folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
        }
        Random random = new Random(seed);
        Backups backups = new Backups(folder, ZoneOffset.UTC);
        for (int kill = 1; kill <= kills; kill++) {
            String reported = killedInTheMiddle(folder, NUMBERS * kill, random.nextInt(LONGEST));
            List<Backup> seen = backups.all(Instant.MAX);
            assertThat(seen).as("seed %d", seed).anyMatch(one -> one.file().endsWith(reported));
            for (Backup one : seen) {
                new BackupArchive(one.file()).readThrough(one);
            }
            try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
                backups.make(notebook, BackupReason.ASKED, Samples.NOW.plusSeconds(NUMBERS * kill + NUMBERS - 1));
                assertThat(folder.resolve("backups/making")).as("nothing is left of it").doesNotExist();
            }
        }
    }

    /** Returns the name of the newest that was reported. */
    private static String killedInTheMiddle(Path folder, int number, int after) throws IOException, InterruptedException {
        Process child = Child.start(BackupChild.class, folder.toString(), Integer.toString(number));
        String newest = "";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); newest.isEmpty() || !line.equals("begins"); line = lines.readLine()) {
                newest = line.startsWith("made ") ? line.substring("made ".length()) : newest;
            }
            LockSupport.parkNanos(after);
            child.destroyForcibly().waitFor();
        }
        return newest;
    }
}
