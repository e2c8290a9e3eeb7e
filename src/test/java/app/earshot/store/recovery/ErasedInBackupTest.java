package app.earshot.store.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.backup.Backup;
import app.earshot.store.backup.BackupReason;
import app.earshot.store.backup.Backups;
import app.earshot.store.erasure.ErasureList;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.seal.Keys;
import app.earshot.testkit.FixedClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedInBackupTest {

    @TempDir
    Path home;

    /** Else looking into an old backup, or fetching an account from one, would bring back whom somebody had erased. */
    @Test
    void whoWasErasedIsNotInABackupThatIsLookedInto() throws Exception {
        try (Notebook notebook = Notebook.create(home.resolve("whole"), Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            Backup backup = new Backups(notebook.folder(), FixedClock.ZONE).make(notebook, BackupReason.ASKED, Samples.NOW);
            ErasureList.of(notebook.folder()).add(Samples.ANA, Set.of());
            try (OpenBackup open = OpenBackup.open(notebook.folder(), backup.file(), Samples.NOW, Keys.NONE)) {
                Path copy = new NotebookFolder(notebook.folder()).looking().file();
                assertThat(new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1)).contains("Moreno").doesNotContain("Petrova");
                assertThat(open.promises()).isZero();
            }
        }
    }
}
