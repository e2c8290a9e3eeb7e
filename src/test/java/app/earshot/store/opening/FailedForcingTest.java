package app.earshot.store.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.failure.StoreFailure.Kind;
import app.earshot.store.folder.Checksum;
import app.earshot.store.h2.FailingDisk;
import app.earshot.store.h2.H2Engine;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save is called refused only if it is not there. */
class FailedForcingTest {

    private static final int FOR_GOOD = 1_000_000;

    @TempDir
    Path home;

    private FailingDisk disk;
    private Notebook notebook;

    @BeforeEach
    void begin() throws Exception {
        disk = new FailingDisk();
        Notebook.create(home.resolve("notebook"), Samples.NOW).close();
        notebook = open();
        NotebookTest.write(notebook, Samples::couple);
    }

    @AfterEach
    void end() throws Exception {
        notebook.close();
        disk.close();
    }

    @Test
    void whatWasCommittedAndCouldNotBeForcedOnceIsSaved() throws Exception {
        for (int round = 0; round < 20; round++) {
            disk.failForcing(1);
            save(round);
            assertThat(disk.failed()).as("forcing failed").isEqualTo(round + 1);
            assertThat(isThere(round)).isTrue();
        }
        notebook.close();
        notebook = open();
        for (int round = 0; round < 20; round++) {
            assertThat(isThere(round)).isTrue();
        }
    }

    @Test
    void whatNobodyCanTellIsNotCalledRefused() {
        disk.failForcing(FOR_GOOD);
        assertThatThrownBy(() -> save(1)).isInstanceOfSatisfying(StoreFailure.class, failure ->
                assertThat(failure.kind()).isEqualTo(Kind.UNSURE));
        disk.failForcing(0);
        assertThat(isThere(1)).as("it was committed").isTrue();
        save(2);
        assertThat(isThere(2)).isTrue();
    }

    @Test
    void whatCouldNotBeWrittenIsRefusedAndNotThere() {
        disk.failWriting(1);
        boolean refused = false;
        try {
            save(1);
        } catch (StoreFailure failure) {
            assertThat(failure.kind()).isEqualTo(Kind.CLOSED);
            refused = true;
        }
        assertThat(disk.failed()).isEqualTo(1);
        assertThat(isThere(1)).isEqualTo(!refused);
        save(2);
        assertThat(isThere(2)).isTrue();
    }

    /** The engine says nothing of it, and whoever trusts its file then may read an older state. */
    @Test
    void aFileThatCouldNotBeClosedIsLookedAfterAtTheNextOpening() throws Exception {
        save(1);
        disk.failWriting(FOR_GOOD);
        notebook.close();
        assertThat(disk.failed()).isPositive();
        disk.failWriting(0);
        assertThat(home.resolve("notebook").resolve("earshot.open")).exists();
        assertThat(home.resolve("notebook").resolve("earshot.closed")).doesNotExist();
        notebook = open();
        assertThat(home.resolve("notebook").resolve("earlier")).isNotEmptyDirectory();
        assertThat(isThere(1)).isTrue();
    }

    /** Mending goes by the folder's name, which can lead to another notebook by then. */
    @Test
    void anotherNotebookAtItsOldNameIsNotMended() throws Exception {
        Path folder = home.resolve("notebook");
        Path other = home.resolve("other");
        Notebook.create(other, Samples.NOW).close();
        String whole = Checksum.of(other.resolve("notebook.mv.db"));
        Files.move(folder, home.resolve("renamed"));
        Files.move(other, folder);
        disk.failWriting(1);
        for (int tries = 0; tries < 2; tries++) {
            assertThatThrownBy(() -> {
                save(1);
                save(2);
            }).isInstanceOf(StoreFailure.class);
        }
        assertThatThrownBy(() -> isThere(1)).isInstanceOfSatisfying(StoreFailure.class, failure ->
                assertThat(failure.kind()).isEqualTo(Kind.MOVED));
        notebook.close();
        assertThat(Checksum.of(folder.resolve("notebook.mv.db"))).isEqualTo(whole);
        assertThat(folder.resolve("earlier")).doesNotExist();
        assertThat(folder.resolve("earshot.open")).doesNotExist();
        Notebook.open(folder, Samples.NOW).close();
    }

    private Notebook open() throws NotebookRefused {
        return Notebook.open(
                new NotebookOpening(home.resolve("notebook"), Samples.NOW, Schema.current(), new H2Engine(FailingDisk.SCHEME + ":")));
    }

    private void save(int number) {
        NotebookTest.write(notebook, session -> session.entries()
                .insert(Samples.call(Samples.id(1000 + number), Samples.NOW.plusSeconds(number))));
    }

    private boolean isThere(int number) {
        return notebook.read(session -> session.entries().find(Samples.id(1000 + number)).isPresent());
    }
}
