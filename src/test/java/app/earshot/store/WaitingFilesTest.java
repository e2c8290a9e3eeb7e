package app.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Attachment;
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

    /** Somebody takes everything out in the very moment in which it takes its place. */
    @Test
    void whoReadsWhileContentTakesItsPlaceFindsIt() throws Exception {
        try (Notebook notebook = Notebook.create(home.resolve("notebook"), Samples.NOW)) {
            AttachmentFiles files = new AttachmentFiles(notebook);
            for (int round = 0; round < 200; round++) {
                byte[] plan = ("Plan " + round).getBytes(StandardCharsets.UTF_8);
                AttachmentFiles.Kept kept =
                        files.await(files.copy(new ByteArrayInputStream(plan), bytes -> true).orElseThrow());
                Thread keeping = Thread.ofPlatform().start(() -> files.keep(kept));
                do {
                    assertThat(files.isSound(kept.sha256())).as("round %d", round).isTrue();
                } while (keeping.isAlive());
            }
        }
    }

    /** The second copy waits in the place of the first, which has its row already. */
    @Test
    void theSameContentAddedTwiceIsThereOnce() throws Exception {
        Path folder = home.resolve("notebook");
        AttachmentFiles.Kept kept;
        try (Notebook notebook = Notebook.create(folder, Samples.NOW)) {
            AttachmentFiles files = new AttachmentFiles(notebook);
            AttachmentFiles.Copy one = copy(files);
            AttachmentFiles.Copy other = copy(files);
            kept = files.await(one);
            files.await(other);
            files.keep(kept);
            files.keep(kept);
            assertThat(files.isSound(kept.sha256())).isTrue();
            files.await(copy(files));
            assertThat(files.isSound(kept.sha256())).isTrue();
        }
        Notebook.open(folder, Samples.NOW).close();
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
