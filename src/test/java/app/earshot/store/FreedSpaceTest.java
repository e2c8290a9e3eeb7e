package app.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine frees space only when it closes; a notebook that stays open for weeks does not grow all the same. */
class FreedSpaceTest {

    private static final int SAVES = 300;
    private static final long MUCH = 1 << 20;

    @TempDir
    Path home;

    @Test
    void aNotebookThatStaysOpenDoesNotGrowWithEachSave() throws Exception {
        assertThat(largestOf(home.resolve("freed"), MUCH)).isLessThan(4 * MUCH);
    }

    /** That there is something to free. */
    @Test
    void h2AloneGrowsWithEachSave() throws Exception {
        assertThat(largestOf(home.resolve("left-alone"), Long.MAX_VALUE)).isGreaterThan(5 * MUCH);
    }

    /** How long the file ever was while it was open and written to. */
    private static long largestOf(Path folder, long muchToFree) throws Exception {
        Notebook.create(folder, Samples.NOW).close();
        long largest = 0;
        try (Notebook notebook = Notebook.open(new NotebookOpening(folder, Samples.NOW, Schema.current()), muchToFree)) {
            NotebookTest.write(notebook, Samples::couple);
            for (int i = 0; i < SAVES; i++) {
                int number = i;
                NotebookTest.write(notebook, session -> session.entries()
                        .insert(Samples.call(Samples.id(1000 + number), Samples.NOW.plusSeconds(number))));
                largest = Math.max(largest, Files.size(folder.resolve("notebook.mv.db")));
            }
            for (int i = 0; i < SAVES; i++) {
                int number = i;
                assertThat(notebook.<Boolean>read(session -> session.entries().find(Samples.id(1000 + number)).isPresent()))
                        .isTrue();
            }
        }
        Notebook.open(folder, Samples.NOW).close();
        return largest;
    }
}
