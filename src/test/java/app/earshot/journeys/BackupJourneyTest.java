package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.backup.BackupReason;
import app.earshot.store.backup.Backups;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import javafx.application.Application;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody thought of a backup, and one day it is needed. */
class BackupJourneyTest extends Journey {

    @TempDir
    Path home;

    private Application program;

    @AfterEach
    void close() throws Exception {
        if (program != null) {
            end(program);
        }
    }

    @Test
    void theFirstBackupComesByItself() throws Exception {
        Path folder = couple();
        program = launch(home, "--notebook", folder.toString());
        until(() -> read(".rail-foot").stream().anyMatch(foot -> foot.contains("backed up")));
        assertThat(new Backups(folder, ZoneId.systemDefault()).all(Instant.now())).singleElement()
                .satisfies(made -> assertThat(made.content().lastEntry().orElseThrow().account()).isEqualTo("Ana Petrova & Luis Moreno"));
    }

    /** The file was cut short while nobody looked: one press, and the notebook is there as it was when it was backed up. */
    @Test
    void aDamagedFileIsAnsweredWithTheNewestBackup() throws Exception {
        Path folder = couple();
        try (Notebook notebook = Notebook.open(folder, Instant.now())) {
            new Backups(folder, ZoneId.systemDefault()).make(notebook, BackupReason.HOURLY, Instant.now());
        }
        Path file = folder.resolve("notebook.mv.db");
        byte[] cut = Arrays.copyOf(Files.readAllBytes(file), 9000);
        Files.write(file, cut);
        program = launch(home, "--notebook", folder.toString());
        until(() -> robot().lookup(".welcome-open-backup").tryQuery().isPresent());
        assertThat(read(".welcome-refused")).singleElement().asString().contains("missing or can't be read");
        run(((ButtonBase) seen(".welcome-open-backup"))::fire);
        until(() -> robot().lookup(".account-tabs").tryQuery().isPresent() && read(".root").stream().anyMatch(all -> all.contains("Ana Petrova & Luis Moreno")));
        try (var kept = Files.list(folder.resolve("earlier"))) {
            assertThat(kept).singleElement().satisfies(one -> assertThat(one).hasBinaryContent(cut));
        }
    }

    /** A note too much, and back: three presses, and what stood there is a backup of its own. */
    @Test
    void goingBackTakesThreePressesAndKeepsWhatStoodThere() throws Exception {
        Path folder = couple();
        Backups backups = new Backups(folder, ZoneId.systemDefault());
        try (Notebook notebook = Notebook.open(folder, Instant.now())) {
            backups.make(notebook, BackupReason.HOURLY, Instant.now());
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(1001), Samples.NOW)));
        }
        program = launch(home, "--notebook", folder.toString());
        until(() -> read(".rail-foot").stream().anyMatch(foot -> foot.contains("backed up")));
        press("Settings");
        until(() -> robot().lookup(".see-backups").tryQuery().isPresent());
        run(((ButtonBase) seen(".see-backups"))::fire);
        until(() -> read(".backups-row").size() >= 2);
        assertThat(read(".backups-card").getFirst()).contains("2 entries · 2 now");
        run(((ButtonBase) robot().lookup(".backups-row .small-button").queryAll().stream().reduce((first, last) -> last).orElseThrow())::fire);
        assertThat(read(".backups-card").getFirst()).contains("One entry · 2 now");
        run(((ButtonBase) seen(".backups-go-back"))::fire);
        until(() -> robot().lookup(".backups-card").tryQuery().isEmpty() && robot().lookup(".account-tabs").tryQuery().isPresent());
        assertThat(read(".problem-banner")).as("nothing went wrong").isEmpty();
        // One more is made where the rows of the list were worked out in between.
        assertThat(backups.all(Instant.now()).stream().filter(one -> one.reason() == BackupReason.GOING_BACK)).isNotEmpty()
                .allSatisfy(one -> assertThat(one.content().counts().entries()).isEqualTo(2));
        end(program);
        program = null;
        try (Notebook notebook = Notebook.open(folder, Instant.now())) {
            assertThat(notebook.<Long>read(session -> session.walk().length().entries())).isOne();
        }
    }

    private Path couple() throws Exception {
        Path folder = home.resolve("weddings");
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(1000), Samples.NOW)));
        }
        return folder;
    }
}
