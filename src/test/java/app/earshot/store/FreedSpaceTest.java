package app.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine frees space only when it closes; a notebook that stays open for weeks does not grow all the same. */
class FreedSpaceTest {

    private static final int SAVES = 400;
    private static final long MUCH = 1 << 20;

    @TempDir
    Path home;

    @Test
    void aNotebookThatStaysOpenDoesNotGrowWithEachSave() throws Exception {
        Path folder = home.resolve("notebook");
        Notebook.create(folder, Samples.NOW).close();
        try (Notebook notebook = Notebook.open(new NotebookOpening(folder, Samples.NOW, Schema.current()), MUCH)) {
            NotebookTest.write(notebook, Samples::couple);
            long largest = 0;
            for (int i = 0; i < SAVES; i++) {
                int number = i;
                NotebookTest.write(notebook, session -> session.entries()
                        .insert(Samples.call(Samples.id(1000 + number), Samples.NOW.plusSeconds(number))));
                largest = Math.max(largest, Files.size(folder.resolve("notebook.mv.db")));
            }
            assertThat(largest).as("the file while it was open").isLessThan(3 * MUCH);
            for (int i = 0; i < SAVES; i++) {
                int number = i;
                assertThat(notebook.<Boolean>read(session -> session.entries().find(Samples.id(1000 + number)).isPresent()))
                        .isTrue();
            }
        }
        Notebook.open(folder, Samples.NOW).close();
    }
}
