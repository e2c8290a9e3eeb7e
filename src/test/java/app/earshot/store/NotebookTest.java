package app.earshot.store;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.earshot.store.engine.OpenEngine;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.opening.Child;
import app.earshot.store.opening.KillChild;
import app.earshot.store.opening.OpenChild;
import app.earshot.store.opening.StandardEngine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class NotebookTest {

    @TempDir
    Path home;

    @Test
    void whatWasWrittenIsThereAfterOpeningAgain() throws Exception {
        Path folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            write(notebook, Samples::couple);
        }
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            assertThat(notebook.<Integer>read(session -> Rows.accounts(session))).isOne();
        }
        assertThat(folder.resolve("earlier")).as("closed well, so nothing was mended").doesNotExist();
    }

    @Test
    void onlyItsOwnerCanReadIt() throws Exception {
        Path folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            write(notebook, Samples::couple);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
            for (Path file : files(folder)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aNewNotebookTakesNobodysPlace() throws Exception {
        Files.writeString(home.resolve("letter.txt"), "mine");
        assertThat(reason(() -> Notebook.create(home, NOW))).isEqualTo(Reason.EXISTS);
        assertThat(files(home)).containsExactly(home.resolve("letter.txt"));
    }

    @Test
    void whatIsNoNotebookIsRefusedAndLeftAsItWas() throws Exception {
        assertThat(reason(() -> Notebook.open(home.resolve("nowhere"), NOW))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(() -> Notebook.open(home, NOW))).isEqualTo(Reason.NOT_A_NOTEBOOK);
        assertThat(files(home)).isEmpty();
    }

    @Test
    void aPathThatH2WouldReadAsSettingsIsRefused() throws IOException {
        Path canary = home.resolve("canary");
        Path bad = home.resolve("x;INIT=CALL FILE_WRITE('ran','" + canary + "')");
        assertThat(reason(() -> Notebook.create(bad, NOW))).isEqualTo(Reason.BAD_PATH);
        assertThat(reason(() -> Notebook.open(bad, NOW))).isEqualTo(Reason.BAD_PATH);
        assertThat(files(home)).isEmpty();
    }

    /** H2 would look for the file under a name six letters shorter, and the notebook would be called damaged. */
    @Test
    void aNameThatLeadsToAFileThatH2WouldNotFindIsRefusedAndTheFileIsWhole() throws Exception {
        Path folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            write(notebook, Samples::couple);
        }
        Path name = folder.resolve("notebook.mv.db");
        for (String called : List.of("couples.db", "data", "COUPLES.MV.DB", ".mv.db")) {
            Path file = Files.move(name, home.resolve(called));
            Files.createSymbolicLink(name, file);
            List<Path> before = files(folder);
            assertThat(reason(() -> Notebook.open(folder, NOW))).as(called).isEqualTo(Reason.MISNAMED);
            assertThat(files(folder)).isEqualTo(before);
            Files.move(file, name, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        Notebook.open(folder, NOW).close();
    }

    @Test
    void aSecondOpeningInThisProcessIsRefused() throws Exception {
        Path folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            assertThat(reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.IN_USE);
            write(notebook, Samples::couple);
        }
    }

    @Test
    void aSecondOpeningInAnotherProcessIsRefusedAlsoThroughALink() throws Exception {
        Path folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            Path link = Files.createSymbolicLink(home.resolve("link"), folder);
            for (Path way : List.of(folder, link)) {
                Process other = Child.start(OpenChild.class, way.toString());
                assertThat(Child.lines(other)).containsExactly("refused in-use");
            }
            write(notebook, Samples::couple);
        }
        Process other = Child.start(OpenChild.class, folder.toString());
        assertThat(Child.lines(other)).containsExactly("opened 1");
    }

    /** Before the engine, which has a lock of its own, comes near the file: two could be mending it, or bringing it up. */
    @Test
    void whoHoldsTheLockHoldsTheNotebookAlsoWithoutTheEngine() throws Exception {
        Path folder = home.resolve("notebook");
        Notebook.create(folder, NOW).close();
        try (NotebookLock lock = NotebookLock.take(new NotebookFolder(folder))) {
            assertThat(lock.afterCrash()).isFalse();
            assertThat(Child.lines(Child.start(OpenChild.class, folder.toString()))).containsExactly("refused in-use");
        }
        assertThat(Child.lines(Child.start(OpenChild.class, folder.toString()))).containsExactly("opened 0");
    }

    @Test
    void whatWasOpenWhenTheProgramEndedIsMendedOnACopy() throws Exception {
        Path folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            write(notebook, Samples::couple);
        }
        Process child = Child.start(KillChild.class, folder.toString(), "1000", Long.toString(Long.MAX_VALUE));
        assertThat(child.getInputStream().read()).isEqualTo('s');
        child.destroyForcibly().waitFor();
        assertThat(folder.resolve("earshot.open")).exists();
        Notebook.open(folder, NOW).close();
        try (Stream<Path> copies = Files.list(folder.resolve("earlier"))) {
            assertThat(copies.map(copy -> copy.getFileName().toString())).singleElement().asString().startsWith("after-crash-");
        }
    }

    @Test
    void aWriteThatFailsLeavesNothing() throws Exception {
        try (Notebook notebook = Notebook.inMemory()) {
            assertThatThrownBy(() -> write(notebook, session -> {
                        Samples.couple(session);
                        throw new IllegalStateException("changed my mind");
                    }))
                    .hasMessage("changed my mind");
            assertThat(notebook.<Integer>read(session -> Rows.accounts(session))).isZero();
        }
    }

    @Test
    void whatWasLeftInTheMiddleOfAFileGoesAtTheNextOpening() throws Exception {
        Path folder = home.resolve("notebook");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            new AttachmentFiles(notebook).copy(new ByteArrayInputStream(new byte[300_000]), bytes -> true).orElseThrow();
            assertThat(files(folder.resolve("files"))).hasSize(1);
        }
        Notebook.open(folder, NOW).close();
        assertThat(files(folder.resolve("files"))).isEmpty();
    }

    @Test
    void failuresSayACodeAndNoWordsOfAnybody() throws Exception {
        try (Notebook notebook = Notebook.inMemory()) {
            write(notebook, Samples::couple);
            StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> write(notebook, session ->
                    session.people().insert(Samples.person(Samples.ANA, "Somebody Secret"))));
            assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.CONSTRAINT);
            assertThat(failure.toString()).doesNotContain("Secret").doesNotContain("Ana");
            assertThat(failure.getCause()).isNull();
        }
    }

    @Test
    void anInterruptedCallerDoesNotCloseTheNotebookForOthers() throws Exception {
        try (Notebook notebook = Notebook.create(home.resolve("notebook"), NOW)) {
            write(notebook, Samples::couple);
            for (int i = 0; i < 20; i++) {
                int number = i;
                Thread writer = Thread.ofPlatform().start(() -> write(notebook, session ->
                        session.entries().insert(Samples.note(id(500 + number), ACCOUNT, NOW, "note " + number))));
                writer.interrupt();
                writer.join();
            }
            assertThat(notebook.<Integer>read(session -> session.entries().page(ACCOUNT, null, 50).size())).isEqualTo(20);
        }
    }

    @Test
    void theScreensThreadIsRefused() throws Exception {
        try (Notebook notebook = Notebook.inMemory()) {
            AtomicReference<Throwable> refused = new AtomicReference<>();
            Thread screen = Thread.ofPlatform().name("JavaFX Application Thread").unstarted(() -> {
                try {
                    notebook.read(session -> Rows.accounts(session));
                } catch (IllegalStateException e) {
                    refused.set(e);
                }
            });
            screen.start();
            screen.join();
            assertThat(refused.get()).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void theDailyUserCanOnlyReadAndWriteRows() throws Exception {
        try (OpenEngine engine = StandardEngine.make().inMemory(Schema.current());
                var daily = engine.connect();
                var statement = daily.createStatement()) {
            Path canary = home.resolve("canary");
            for (String sql : List.of(
                    "create alias boom as 'void boom() {}'",
                    "call file_write('ran', '" + canary + "')",
                    "drop table draft",
                    "create table mine (id integer)",
                    "script")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(java.sql.SQLException.class);
            }
            assertThat(canary).doesNotExist();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    public static Reason reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening) {
        return catchThrowableOfType(NotebookRefused.class, opening).reason();
    }

    public static void write(Notebook notebook, java.util.function.Consumer<Session> work) {
        notebook.write(session -> {
            work.accept(session);
            return null;
        });
    }
}
