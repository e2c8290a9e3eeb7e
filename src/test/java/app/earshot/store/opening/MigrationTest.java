package app.earshot.store.opening;

import static app.earshot.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetKey;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Rows;
import app.earshot.store.Samples;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.folder.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    private static final String LATER = "app/earshot/store/later/V6__stories.sql";
    private static final String BROKEN = "app/earshot/store/broken/V6__broken.sql";

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void notebook() throws Exception {
        folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            NotebookTest.write(notebook, Samples::couple);
        }
    }

    @Test
    void aNotebookOfTheFirstFormIsBroughtUpWithEveryWordInIt() throws Exception {
        Path first = home.resolve("first");
        Schema form = Schema.current().upTo(1);
        new NotebookOpening(first, NOW, form).create();
        try (Notebook notebook = Notebook.open(new NotebookOpening(first, NOW, form))) {
            NotebookTest.write(notebook, Samples::couple);
        }
        try (Notebook notebook = Notebook.open(first, NOW)) {
            assertThat(notebook.<Integer>read(session -> Rows.accounts(session))).isOne();
            assertThat(notebook.<List<Enquiry>>read(session -> session.enquiries().of(Samples.ACCOUNT)))
                    .containsExactly(Samples.enquiry(Samples.id(31), Samples.ACCOUNT));
            NotebookTest.write(notebook, session -> session.handle().execute("update row_digest set digest = 0 where kind = 'enquiry'"));
            assertThat(notebook.mismatches()).as("digests were noted, and are compared").hasSize(1);
        }
        assertThat(StandardEngine.make().inspect(first.resolve("notebook.mv.db"), false).statements())
                .containsExactlyElementsOf(Schema.current().catalogue(Schema.current().version()));
    }

    @Test
    void aNotebookOfTheSecondFormIsBroughtUpWithEveryWordInItAndKeepsWhatIsTypedIntoSheets() throws Exception {
        Path second = home.resolve("second");
        Schema form = Schema.current().upTo(2);
        new NotebookOpening(second, NOW, form).create();
        ReplyDraft reply = new ReplyDraft(Samples.ACCOUNT, null, "Dear Ana, we", NOW);
        try (Notebook notebook = Notebook.open(new NotebookOpening(second, NOW, form))) {
            NotebookTest.write(notebook, Samples::couple);
            NotebookTest.write(notebook, session -> session.replies().save(reply));
        }
        SheetDraft draft = new SheetDraft(
                SheetKey.of("accounts/goal", Samples.ACCOUNT), "A goal",
                List.of(SheetDraft.Words.of("goal", "In one sentence", "A full floor")), NOW);
        try (Notebook notebook = Notebook.open(second, NOW)) {
            assertThat(notebook.<Integer>read(session -> Rows.accounts(session))).isOne();
            assertThat(notebook.<List<ReplyDraft>>read(session -> session.replies().of(Samples.ACCOUNT))).containsExactly(reply);
            NotebookTest.write(notebook, session -> session.sheets().save(draft));
        }
        try (Notebook notebook = Notebook.open(second, NOW)) {
            assertThat(notebook.<List<SheetDraft>>read(session -> session.sheets().all())).containsExactly(draft);
        }
        assertThat(StandardEngine.make().inspect(second.resolve("notebook.mv.db"), false).statements())
                .containsExactlyElementsOf(Schema.current().catalogue(Schema.current().version()));
    }

    @Test
    void aNotebookOfTheThirdFormIsBroughtUpWithItsHalfTypedSheetsWhichHadNoCodes() throws Exception {
        Path third = home.resolve("third");
        Schema form = Schema.current().upTo(3);
        new NotebookOpening(third, NOW, form).create();
        SheetKey key = SheetKey.of("accounts/goal", Samples.ACCOUNT);
        try (Notebook notebook = Notebook.open(new NotebookOpening(third, NOW, form))) {
            NotebookTest.write(notebook, session -> Rows.sheetOfTheThirdForm(session, key, "In one sentence", "A full floor"));
        }
        try (Notebook notebook = Notebook.open(third, NOW)) {
            assertThat(notebook.<List<SheetDraft>>read(session -> session.sheets().all()))
                    .singleElement()
                    .satisfies(draft -> assertThat(draft.words())
                            .containsExactly(SheetDraft.Words.named("In one sentence", "A full floor")));
        }
        assertThat(StandardEngine.make().inspect(third.resolve("notebook.mv.db"), false).statements())
                .containsExactlyElementsOf(Schema.current().catalogue(Schema.current().version()));
    }

    @Test
    void anEarlierNotebookIsBroughtUpAfterASnapshot() throws Exception {
        Schema later = Schema.current().then(LATER);
        try (Notebook notebook = Notebook.open(new NotebookOpening(folder, NOW, later))) {
            assertThat(notebook.<Integer>read(session -> Rows.accounts(session))).isOne();
        }
        assertThat(StandardEngine.make().inspect(folder.resolve("notebook.mv.db"), false).statements())
                .anyMatch(sql -> sql.startsWith("CREATE CACHED TABLE \"PUBLIC\".\"STORY\""));
        try (Stream<Path> earlier = Files.list(folder.resolve("earlier"))) {
            Path snapshot = earlier.findFirst().orElseThrow();
            assertThat(StandardEngine.make().inspect(snapshot, false).notebook().orElseThrow().schemaVersion()).isEqualTo(Schema.current().version());
        }
    }

    @Test
    void aNewerNotebookIsRefusedAndNothingIsTouched() throws Exception {
        Notebook.open(new NotebookOpening(folder, NOW, Schema.current().then(LATER))).close();
        Map<String, String> before = digests();
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.NEWER);
        assertThat(digests()).isEqualTo(before);
    }

    @Test
    void aMigrationThatFailsOrIsCutShortLeavesTheNotebookAsItWas() throws Exception {
        assertThat(NotebookTest.reason(
                        () -> Notebook.open(new NotebookOpening(folder, NOW, Schema.current().then(BROKEN)))))
                .isEqualTo(Reason.DAMAGED);
        assertThat(folder.resolve("notebook.before-migration.mv.db")).as("as after a crash").exists();
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            assertThat(notebook.<Integer>read(session -> Rows.accounts(session))).isOne();
        }
        assertThat(folder.resolve("notebook.before-migration.mv.db")).doesNotExist();
    }

    private Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(file.toString(), Checksum.of(file) + Files.getLastModifiedTime(file));
            }
        }
        return digests;
    }
}
