package app.earshot.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.store.Notebook;
import app.earshot.testkit.Desk;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import app.earshot.usecase.business.NameBusiness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepBackupsTest {

    @TempDir
    Path home;

    private Instant now = Desk.NOW;

    @Test
    void itComesByItselfWhenTheNotebookWasOpenedAndEachHourInWhichSomethingChanged() throws Exception {
        Notebook notebook = Notebook.create(home.resolve("notebook"), now);
        Writing writing = writing(notebook);
        KeepBackups keep = new KeepBackups(writing, Desk.ZONE);
        assertThat(keep.ifDue().orElseThrow()).extracting(KeptBackup::reason, KeptBackup::made).containsExactly("opened", Desk.NOW);
        name(writing, "Old Mill Sounds");
        pass(Duration.ofMinutes(59));
        assertThat(keep.ifDue().orElseThrow().made()).as("an hour has not passed").isEqualTo(Desk.NOW);
        pass(Duration.ofMinutes(1));
        assertThat(keep.ifDue().orElseThrow()).extracting(KeptBackup::reason, KeptBackup::made).containsExactly("hourly", now);
        Instant made = now;
        pass(Duration.ofHours(5));
        assertThat(keep.ifDue().orElseThrow().made()).as("nothing has changed").isEqualTo(made);
        assertThat(keep.now()).extracting(KeptBackup::reason, KeptBackup::made).containsExactly("asked", now);
        keep.close(() -> {});
        assertThat(keep.newest().orElseThrow().reason()).as("nothing has changed").isEqualTo("asked");
    }

    @Test
    void itComesOnClosingAfterOthersCanOpenIt() throws Exception {
        Path folder = home.resolve("notebook");
        Writing writing = writing(Notebook.create(folder, now));
        KeepBackups keep = new KeepBackups(writing, Desk.ZONE);
        name(writing, "Old Mill Sounds");
        Notebook[] next = new Notebook[1];
        keep.close(() -> {
            assertThat(keep.newest()).as("whoever waits for it does not wait for the backup").isEmpty();
            next[0] = open(folder);
        });
        assertThat(keep.newest().orElseThrow().reason()).isEqualTo("closed");
        KeepBackups again = new KeepBackups(writing(next[0]), Desk.ZONE);
        assertThat(again.ifDue().orElseThrow().reason()).as("what it holds is in a backup already").isEqualTo("closed");
        next[0].close();
    }

    @Test
    void aClockThatWasOnceWrongMakesNoBackupEachMinute() throws Exception {
        try (Notebook notebook = Notebook.create(home.resolve("notebook"), now)) {
            Writing writing = writing(notebook);
            KeepBackups keep = new KeepBackups(writing, Desk.ZONE);
            pass(Duration.ofDays(365));
            assertThat(keep.ifDue().orElseThrow().made()).isEqualTo(now);
            pass(Duration.ofDays(-365));
            keep.ifDue();
            assertThat(keep.all()).as("what it holds is in one already").hasSize(1);
            name(writing, "Old Mill Sounds");
            assertThat(keep.ifDue().orElseThrow()).extracting(KeptBackup::reason, KeptBackup::made).containsExactly("hourly", now);
            pass(Duration.ofMinutes(1));
            name(writing, "New Mill Sounds");
            keep.ifDue();
            assertThat(keep.all()).hasSize(2).first().extracting(KeptBackup::made).isEqualTo(now.minusSeconds(60));
        }
    }

    @Test
    void whatIsWrittenWhileSomebodyGoesBackIsKeptToo() throws Exception {
        Path folder = home.resolve("notebook");
        Writing writing = writing(Notebook.create(folder, now));
        KeepBackups keep = new KeepBackups(writing, Desk.ZONE);
        keep.beforeGoingBack();
        name(writing, "Old Mill Sounds");
        pass(Duration.ofSeconds(1));
        keep.close(() -> {});
        assertThat(keep.all()).hasSize(2).first().satisfies(last -> {
            assertThat(last.reason()).isEqualTo("going-back");
            assertThat(last.business()).isEqualTo("Old Mill Sounds");
        });
    }

    @Test
    void onLeavingOnlyTheOneOnClosingIsMade() throws Exception {
        Writing writing = writing(Notebook.create(home.resolve("notebook"), now));
        KeepBackups keep = new KeepBackups(writing, Desk.ZONE);
        name(writing, "Old Mill Sounds");
        keep.leave();
        assertThat(keep.ifDue()).isEmpty();
        keep.close(() -> {});
        assertThat(keep.all()).singleElement().extracting(KeptBackup::reason).isEqualTo("closed");
        assertThatThrownBy(keep::held).as("a closed notebook is no fault of ours").isInstanceOfSatisfying(
                Refused.class, no -> assertThat(no.refusal().sentence().key()).isEqualTo("refused.notebook-closed"));
    }

    @Test
    void whatIsInTheWayIsSaid() throws Exception {
        Path folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, now)) {
            KeepBackups keep = new KeepBackups(writing(notebook), Desk.ZONE);
            Path backups = Files.createDirectory(folder.resolve("backups"));
            Files.createDirectory(backups.resolve("making.lock"));
            assertThatThrownBy(keep::now).isInstanceOfSatisfying(Refused.class, no -> {
                assertThat(no.refusal().sentence().key()).isEqualTo("backup.failed.unwritable");
                assertThat(no.refusal().passing()).isTrue();
            });
            Files.delete(backups.resolve("making.lock"));
            assertThat(keep.now().reason()).isEqualTo("asked");
        }
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static void name(Writing writing, String name) {
        new NameBusiness(writing).run(name);
    }

    private static Notebook open(Path folder) {
        try {
            return Notebook.open(folder, Desk.NOW);
        } catch (app.earshot.store.failure.NotebookRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private Writing writing(Notebook notebook) {
        return new Writing(notebook, new Changes(), new Ticking(), UUID::randomUUID);
    }

    private final class Ticking extends Clock {

        @Override
        public ZoneId getZone() {
            return Desk.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
