package app.earshot.store.password;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.backup.BackupReason;
import app.earshot.store.backup.Backups;
import app.earshot.store.opening.Child;
import app.earshot.store.seal.CheapKeys;
import app.earshot.store.seal.Keys;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledPasswordTest {

    private static final Keys KEYS = Keys.password(PasswordChild.PASSWORD);
    /** Nanoseconds: about as long as it takes to set one and to take it away in the child. */
    private static final int LONGEST = 600_000_000;
    private static final int NUMBERS = 100_000;
    private static final int SAVES = 60;

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void fill() throws Exception {
        folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            PlantedWords.firstHalf(notebook);
            new Backups(folder, ZoneOffset.UTC).make(notebook, BackupReason.ASKED, Samples.NOW);
        }
    }

    @Test
    void aKillAnywhereLeavesOneWholeNotebook() throws Exception {
        changed(3, 20261204);
    }

    @Test
    @Tag("long")
    void manyKillsLeaveOneWholeNotebook() throws Exception {
        changed(100, System.nanoTime());
    }

    @Test
    void whatWasSavedBehindAPasswordIsThereAfterAKill() throws Exception {
        saved(2, 20261205);
    }

    @Test
    @Tag("long")
    void whatWasSavedBehindAPasswordIsThereAfterManyKills() throws Exception {
        saved(100, System.nanoTime());
    }

    private void changed(int kills, long seed) throws Exception {
        Random random = new Random(seed);
        for (int kill = 1; kill <= kills; kill++) {
            kill("changes", 0, "begins", random.nextInt(LONGEST), 0);
            if (PasswordChange.isUnfinished(folder)) {
                new PasswordChange(folder).finish(KEYS);
            }
            try (Notebook notebook = Notebook.open(folder, Samples.NOW, KEYS)) {
                boolean locked = notebook.seal().key().isPresent();
                assertThat(notebook.<Long>read(session -> session.walk().length().entries())).as("kill %d, seed %d", kill, seed).isEqualTo(2);
                String sha256 = notebook.read(session -> session.attachments().of(Samples.ACCOUNT).getFirst().sha256());
                assertThat(new AttachmentFiles(notebook).isSound(sha256)).as("kill %d, seed %d", kill, seed).isTrue();
                assertThat(new Backups(folder, ZoneOffset.UTC, notebook.seal()).all(Samples.NOW)).as("kill %d, seed %d", kill, seed).hasSize(1);
                assertThat(PlantedWords.in(folder).isEmpty()).as("kill %d, seed %d", kill, seed).isEqualTo(locked);
            }
        }
    }

    private void saved(int kills, long seed) throws Exception {
        new PasswordChange(folder).set(CheapKeys.make(PasswordChild.PASSWORD));
        Random random = new Random(seed);
        for (int kill = 1; kill <= kills; kill++) {
            String last = kill(PasswordChild.WRITES, (long) NUMBERS * kill, "saved " + (NUMBERS * kill), 0, random.nextInt(SAVES));
            long newest = Long.parseLong(last.substring("saved ".length()));
            try (Notebook notebook = Notebook.open(folder, Samples.NOW, KEYS)) {
                assertThat(notebook.<Boolean>read(session -> session.entries().find(Samples.id(newest)).isPresent()))
                        .as("kill %d, seed %d: entry %d", kill, seed, newest).isTrue();
            }
        }
    }

    /** Returns the last line that it said before it was killed: so many nanoseconds and lines after it said this. */
    private String kill(String doing, long from, String when, int after, int lines) throws Exception {
        Process child = Child.start(PasswordChild.class, folder.toString(), doing, Long.toString(from));
        try (BufferedReader said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (!when.equals(line)) {
                line = said.readLine();
            }
            for (int i = 0; i < lines; i++) {
                line = said.readLine();
            }
            LockSupport.parkNanos(after);
            child.destroyForcibly().waitFor();
            return line;
        }
    }
}
