package app.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.store.failure.StoreFailure;
import app.earshot.store.opening.Child;
import app.earshot.store.opening.OpenChild;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody renames the folder of a notebook that is open. */
class RenamedFolderTest {

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
}
