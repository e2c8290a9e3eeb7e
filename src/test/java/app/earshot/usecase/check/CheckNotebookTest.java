package app.earshot.usecase.check;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Attachment;
import app.earshot.store.AttachmentFiles.Kept;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.usecase.check.CheckNotebook.Report;
import app.earshot.usecase.check.CheckNotebook.State;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a notebook stands is said in sentences, and what is derived is there again afterwards. */
class CheckNotebookTest {

    @TempDir
    Path home;

    private Path folder;
    private Kept file;

    @BeforeEach
    void notebook() throws Exception {
        folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(id(1000), NOW)));
            AttachmentFiles files = new AttachmentFiles(notebook);
            file = files.keep(files.copy(new ByteArrayInputStream(new byte[] {1, 2, 3}), bytes -> true).orElseThrow());
            NotebookTest.write(notebook, session -> session.attachments().insert(new Attachment(id(50), ACCOUNT, "plan.pdf", 3, file.sha256(), NOW, null)));
        }
    }

    @Test
    void aSoundNotebookIsSoundAndHasItsIndexAgain() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "x");
        Report report = check();
        assertThat(report.state()).isEqualTo(State.SOUND);
        assertThat(keys(report)).containsExactly("check.folder", "check.strange", "check.sound", "check.index", "check.no-backup");
        assertThat(folder.resolve("index")).isNotEmptyDirectory();
        assertThat(folder.resolve("mine.txt")).exists();
    }

    @Test
    void whatReadsOtherwiseAndWhatIsGoneIsNamed() throws Exception {
        Path content = folder.resolve("files").resolve(file.sha256().substring(0, 2)).resolve(file.sha256());
        Files.write(content, new byte[] {1, 2, 4});
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            // Past the place where digests are kept.
            notebook.read(session -> session.handle().execute("update heard set words = 'Sparklers inside.'"));
        }
        Report report = check();
        assertThat(report.state()).isEqualTo(State.NOT_SOUND);
        assertThat(report.sentences())
                .contains(Sentence.of("check.mismatch.entry", NOW, "Ana Petrova & Luis Moreno"), Sentence.of("check.files", 1, "plan.pdf"))
                .extracting(Sentence::key)
                .doesNotContain("check.sound");
    }

    @Test
    void aListThatIsTooShortIsSaidToBe() throws Exception {
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            // The engine makes an index anew that has nothing in it.
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(id(2000), NOW)));
        }
        OneIndexShort.make(folder, "ENTRY");
        Report report = check();
        assertThat(report.state()).isEqualTo(State.NOT_SOUND);
        assertThat(report.sentences()).contains(Sentence.of("check.lists", 1));
        assertThat(keys(report)).as("every row is there").doesNotContain("check.mismatch.entry", "check.sound");
    }

    @Test
    void oneThatIsOpenOrDamagedIsSaidToBe() throws Exception {
        try (Notebook open = Notebook.open(folder, NOW)) {
            assertThat(check().state()).isEqualTo(State.OPEN_ELSEWHERE);
            assertThat(open.folder()).exists();
        }
        byte[] whole = Files.readAllBytes(folder.resolve("notebook.mv.db"));
        whole[whole.length / 2] ^= 1;
        Files.write(folder.resolve("notebook.mv.db"), whole);
        Report report = check();
        assertThat(report.state()).isEqualTo(State.NOT_SOUND);
        assertThat(keys(report)).contains("notebook.refused.damaged", "welcome.readable", "check.no-backup");
    }

    private Report check() {
        return new CheckNotebook(Clock.fixed(NOW, ZoneOffset.UTC)).check(folder);
    }

    private static List<String> keys(Report report) {
        return report.sentences().stream().map(Sentence::key).toList();
    }
}
