package app.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.search.SearchIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookRemovalTest {

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void notebook() throws Exception {
        folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            SearchIndex.open(notebook).close();
        }
    }

    @Test
    void aNotebookThatIsClosedGoesWhole() {
        assertThat(NotebookRemoval.remove(folder)).isTrue();
        assertThat(folder).doesNotExist();
    }

    @Test
    void oneThatIsOpenStays() throws Exception {
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            assertThat(NotebookRemoval.remove(folder)).isFalse();
            assertThat(notebook.<Integer>read(session -> Rows.accounts(session))).isOne();
        }
    }

    @Test
    void whatAKillLeftUnfinishedDoesNotKeepIt() throws Exception {
        Files.writeString(folder.resolve("notebook.freeing.mv.db"), "half of it");
        Files.writeString(folder.resolve("notebook.freeing.mv.db.unfinished"), "half of it");
        assertThat(NotebookRemoval.remove(folder)).isTrue();
        assertThat(folder).doesNotExist();
    }

    @Test
    void oneThatHoldsSomethingElseStays() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "mine");
        assertThat(NotebookRemoval.remove(folder)).isFalse();
        assertThat(letter).exists();
    }

    @Test
    void whatOnlyPointsToANotebookStaysAndSoDoesAFolderWithoutOne() throws Exception {
        Path link = Files.createSymbolicLink(home.resolve("link"), folder);
        assertThat(NotebookRemoval.remove(link)).isFalse();
        Path empty = Files.createDirectory(home.resolve("empty"));
        assertThat(NotebookRemoval.remove(empty)).isFalse();
        assertThat(folder.resolve("notebook.mv.db")).exists();
        assertThat(empty).exists();
    }
}
