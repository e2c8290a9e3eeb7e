package app.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content comes before its row and takes its place after it: wherever the program ends between, neither is left alone. */
class WaitingFilesTest {

    @TempDir
    Path home;

    @Test
    void contentWhoseRowNeverCameGoesAtTheNextOpening() throws Exception {
        Path folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            AttachmentFiles files = new AttachmentFiles(notebook);
            AttachmentFiles.Kept kept = files.await(copy(files));
            assertThat(files.isSound(kept.sha256())).as("it can be read while it waits").isTrue();
        }
        Notebook.open(folder, Samples.NOW).close();
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void contentWhoseRowIsThereTakesItsPlaceAtTheNextOpening() throws Exception {
        Path folder = home.resolve("notebook");
        AttachmentFiles.Kept kept;
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            AttachmentFiles files = new AttachmentFiles(notebook);
            kept = files.await(copy(files));
            NotebookTest.write(notebook, session -> session.attachments().insert(new Attachment(
                    Samples.id(5000), Samples.ACCOUNT, "plan.txt", kept.bytes(), kept.sha256(), Samples.NOW, null)));
        }
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            assertThat(new AttachmentFiles(notebook).isSound(kept.sha256())).isTrue();
        }
        assertThat(files(folder)).containsExactly(Path.of("files", kept.sha256().substring(0, 2), kept.sha256()));
    }

    private static AttachmentFiles.Copy copy(AttachmentFiles files) throws IOException {
        return files.copy(new ByteArrayInputStream("The plan".getBytes(StandardCharsets.UTF_8)), bytes -> true).orElseThrow();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("files"))) {
            return all.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }
}
