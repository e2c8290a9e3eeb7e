package app.earshot.store.h2;

import static app.earshot.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.engine.Schema;
import app.earshot.store.opening.NotebookOpening;
import app.earshot.store.opening.StandardEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    @TempDir
    Path home;

    /**
     * If this fails, a released migration was edited, which is never right, or there is a new one: then what it makes is in
     * {@code target/catalogues}, to be read and put beside the others.
     */
    @Test
    void theCatalogueWrittenDownIsWhatTheMigrationsMake() throws Exception {
        Path folder = home.resolve("notebook");
        new NotebookOpening(folder, NOW, Schema.current()).create();
        List<String> made = StandardEngine.make().inspect(folder.resolve("notebook.mv.db"), false).statements();
        Path found = Path.of("target", "catalogues", Schema.current().version() + ".sql");
        Files.createDirectories(found.getParent());
        Files.writeString(found, String.join("\n--\n", made) + "\n");
        assertThat(made).containsExactlyElementsOf(Schema.current().catalogue(Schema.current().version()));
    }
}
