package app.earshot.store.salvage;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Rows;
import app.earshot.store.Samples;
import app.earshot.store.salvage.Salvaging.Placeholders;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read of a damaged notebook stands in a new one, as it was; and the damaged one stays as it is. */
class SalvagingTest {

    private static final Placeholders NAMES = new Placeholders("An account without a name", "Somebody");
    private static final int ENTRIES = 300;

    @TempDir
    Path home;

    private Path folder;
    private Path file;

    @BeforeEach
    void notebook() throws Exception {
        folder = home.resolve("notebook");
        file = folder.resolve("notebook.mv.db");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < ENTRIES; i++) {
                entries.add(Samples.call(id(1000 + i), NOW.plusSeconds(i)));
            }
            NotebookTest.write(notebook, session -> session.entries().insertAll(entries));
            NotebookTest.write(notebook, session -> session.entries().setRemoved(id(1007), NOW));
        }
    }

    @Test
    void everyRowOfAFileThatIsWholeIsFoundAsItWas() throws Exception {
        Salvaged found = new Salvaging(folder, NOW).look();
        assertThat(found).isEqualTo(new Salvaged(1, 2, ENTRIES, ENTRIES, 0, 0, 0));
        assertThat(brought()).isEqualTo(found);
        assertThat(rows(home.resolve("brought"))).isEqualTo(rows(folder));
    }

    private Salvaged brought() throws Exception {
        return new Salvaging(folder, NOW).into(home.resolve("brought"), NAMES);
    }

    /** Every row of every table that is brought over, and what is counted of them. */
    private static Map<String, List<String>> rows(Path folder) throws Exception {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            Rows.all(notebook).forEach((table, all) -> {
                if (SalvageTables.IN_ORDER.contains(table) || table.endsWith("tally")) {
                    rows.put(table, all.stream().filter(row -> !"last-write".equals(row.get("code"))).map(Object::toString).sorted().toList());
                }
            });
        }
        return rows;
    }

    private void cut(long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }
}
