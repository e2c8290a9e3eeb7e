package app.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.failure.StoreFailure.Kind;
import app.earshot.store.folder.Checksum;
import app.earshot.store.opening.Child;
import app.earshot.store.opening.NotebookOpening;
import app.earshot.store.opening.SpacePolicy;
import app.earshot.store.opening.OpenChild;
import app.earshot.store.search.SearchIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody renames the folder of a notebook that is open. */
class RenamedFolderTest {

    private static final long LITTLE = 1 << 20;
    private static final int SAVES = 60;

    @TempDir
    Path home;

    @Test
    void whatIsSaidStaysInItAndNothingIsPutWhereItWas() throws Exception {
        Path folder = home.resolve("weddings");
        Path renamed = home.resolve("weddings 2026");
        Notebook.create(folder, Samples.NOW).close();
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            Files.move(folder, renamed);
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(1000), Samples.NOW)));
            AttachmentFiles files = new AttachmentFiles(notebook);
            assertThatThrownBy(() -> files.copy(new ByteArrayInputStream(new byte[] {1}), bytes -> true))
                    .isInstanceOf(StoreFailure.class);
        }
        assertThat(folder).as("a file in here would be in no notebook").doesNotExist();
        assertThat(Child.lines(Child.start(OpenChild.class, renamed.toString()))).singleElement().asString().startsWith("opened ");
    }

    /** The mark in it says that this process has it open, and went along with it. */
    @Test
    void itOpensWhereItIsNowOnceItWasClosed() throws Exception {
        Path folder = home.resolve("weddings");
        Path renamed = home.resolve("weddings 2026");
        Notebook.create(folder, Samples.NOW).close();
        try (Notebook notebook = Notebook.open(folder, Samples.NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            Files.move(folder, renamed);
            assertThat(NotebookTest.reason(() -> Notebook.open(renamed, Samples.NOW))).as("it is open still").isEqualTo(Reason.IN_USE);
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(1000), Samples.NOW)));
        }
        for (int time = 0; time < 2; time++) {
            try (Notebook notebook = Notebook.open(renamed, Samples.NOW)) {
                assertThat(notebook.<Integer>read(Rows::accounts)).isOne();
                assertThat(notebook.<Boolean>read(session -> session.entries().find(Samples.id(1000)).isPresent())).isTrue();
            }
        }
    }

    /** By name everything would go into the other one: what is compacted, attached, indexed, mended, and noted on closing. */
    @Test
    void anotherNotebookAtItsOldNameIsNeverTouched() throws Exception {
        Path folder = home.resolve("weddings");
        Path renamed = home.resolve("weddings 2026");
        Path other = home.resolve("other");
        Notebook.create(folder, Samples.NOW).close();
        try (Notebook another = Notebook.create(other, Samples.NOW);
                SearchIndex itsIndex = SearchIndex.open(another)) {
            itsIndex.catchUp();
        }
        Notebook notebook = Notebook.open(new NotebookOpening(folder, Samples.NOW, Schema.current()), SpacePolicy.growingAtMost(LITTLE));
        SearchIndex index = SearchIndex.open(notebook);
        AttachmentFiles files = new AttachmentFiles(notebook);
        NotebookTest.write(notebook, Samples::couple);
        AttachmentFiles.Copy begun = files.copy(new ByteArrayInputStream(new byte[] {1}), bytes -> true).orElseThrow();
        Files.move(folder, renamed);
        Files.move(other, folder);
        Map<String, String> before = content(folder);

        for (int i = 0; i < SAVES; i++) {
            long number = 1000 + i;
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(number), Samples.NOW.plusSeconds(number))));
        }
        assertMoved(() -> files.copy(new ByteArrayInputStream(new byte[] {1}), bytes -> true));
        assertMoved(() -> files.await(begun));
        assertMoved(() -> files.keep(begun));
        assertMoved(index::catchUp);
        index.close();
        notebook.close();

        assertThat(content(folder)).as("the other one").isEqualTo(before);
        assertThat(Child.lines(Child.start(OpenChild.class, folder.toString()))).containsExactly("opened 0");
        assertThat(Child.lines(Child.start(OpenChild.class, renamed.toString()))).containsExactly("opened 1");
    }

    private static void assertMoved(ThrowingCallable writing) {
        assertThatThrownBy(writing)
                .isInstanceOfSatisfying(StoreFailure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.MOVED));
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                content.put(file.toString(), Files.isRegularFile(file) ? Checksum.of(file) : "");
            }
        }
        return content;
    }
}
