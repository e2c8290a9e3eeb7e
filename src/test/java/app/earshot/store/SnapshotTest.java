package app.earshot.store;

import static app.earshot.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.store.engine.Schema;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.opening.NotebookOpening;
import app.earshot.store.opening.SpacePolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One moment of a notebook stays what it was, and nothing waits for it. */
class SnapshotTest {

    private static final long LITTLE = 1 << 20;
    private static final int SAVES = 120;

    @TempDir
    Path home;

    @Test
    void itSeesNothingOfWhatComesAfterItInAnyTable() throws Exception {
        try (Notebook notebook = Notebook.create(home.resolve("notebook"), NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            try (Snapshot before = notebook.snapshot()) {
                // Nothing has been read from these tables yet when they are written.
                NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(1000), NOW)));
                NotebookTest.write(notebook, session -> session.settings().put("mine", "later"));
                assertThat(before.<Boolean>read(session -> session.entries().find(Samples.id(1000)).isPresent())).isFalse();
                assertThat(before.<Long>read(session -> session.walk().length().entries())).isZero();
                assertThat(before.<Boolean>read(session -> session.settings().get("mine").isPresent())).isFalse();
                assertThat(notebook.<Boolean>read(session -> session.entries().find(Samples.id(1000)).isPresent())).isTrue();
                try (Snapshot after = notebook.snapshot()) {
                    assertThat(after.<Long>read(session -> session.walk().length().entries())).isOne();
                }
            }
        }
    }

    /** The engine can't let go of the file while somebody reads: space is freed after it. */
    @Test
    void spaceIsFreedWhenItIsOver() throws Exception {
        Path folder = home.resolve("notebook");
        Notebook.create(folder, NOW).close();
        try (Notebook notebook = Notebook.open(new NotebookOpening(folder, NOW, Schema.current()), SpacePolicy.growingAtMost(LITTLE))) {
            NotebookTest.write(notebook, Samples::couple);
            try (Snapshot moment = notebook.snapshot()) {
                save(notebook, 0);
                assertThat(Files.size(folder.resolve("notebook.mv.db"))).isGreaterThan(3 * LITTLE);
                assertThat(moment.<Long>read(session -> session.walk().length().entries())).isZero();
            }
            save(notebook, SAVES);
            assertThat(Files.size(folder.resolve("notebook.mv.db"))).isLessThan(3 * LITTLE);
            assertThat(notebook.<Long>read(session -> session.walk().length().entries())).isEqualTo(2 * SAVES);
        }
        assertThat(folder.resolve("earlier")).as("nothing had to be mended").doesNotExist();
    }

    @Test
    void aNotebookThatIsClosedMeanwhileIsClosedWell() throws Exception {
        Path folder = home.resolve("notebook");
        Snapshot moment;
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            moment = notebook.snapshot();
        }
        moment.close();
        assertThat(folder.resolve("earshot.closed")).exists();
        Notebook.open(folder, NOW).close();
        assertThat(folder.resolve("earlier")).doesNotExist();
    }

    @Test
    void aMomentThatIsOverIsAFailureAndNotAnotherMoment() throws Exception {
        try (Notebook notebook = Notebook.create(home.resolve("notebook"), NOW)) {
            Snapshot moment = notebook.snapshot();
            moment.close();
            moment.close();
            assertThatThrownBy(() -> moment.read(session -> session.walk().length())).isInstanceOf(StoreFailure.class);
        }
    }

    private static void save(Notebook notebook, int from) {
        for (int i = from; i < from + SAVES; i++) {
            long number = 1000 + i;
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(number), NOW.plusSeconds(number))));
        }
    }
}
