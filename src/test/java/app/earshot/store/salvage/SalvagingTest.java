package app.earshot.store.salvage;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
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
import java.util.stream.Stream;
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

    @Test
    void whatCanBeReadIsASoundNotebookWhereverTheFileIsDamaged() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        int[] found = new int[2];
        for (int tenth = 1; tenth < 10; tenth++) {
            Files.write(file, whole);
            cut((long) whole.length * tenth / 10);
            found[0] += openedEntries("cut-" + tenth);
            Files.write(file, whole);
            zero(whole.length / 4096 * tenth / 10);
            found[1] += openedEntries("zeroed-" + tenth);
        }
        System.out.println("entries of " + ENTRIES + " after cuts: " + found[0] / 9 + ", after a zeroed block: " + found[1] / 9);
    }

    private int openedEntries(String name) throws Exception {
        Salvaging salvaging = new Salvaging(folder, NOW);
        Salvaged found = salvaging.look();
        System.out.println(name + " " + found);
        salvaging.into(home.resolve(name), NAMES);
        try (Notebook notebook = Notebook.open(home.resolve(name), NOW)) {
            return notebook.read(session -> session.entries().page(ACCOUNT, null, 1000).size());
        }
    }

    private void zero(int block) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(4096), block * 4096L);
        }
    }

    private Salvaged brought() throws Exception {
        return new Salvaging(folder, NOW).into(home.resolve("brought"), NAMES);
    }

    /** Every row of every table that is brought over, and what is counted of them. */
    private static Map<String, List<String>> rows(Path folder) throws Exception {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            for (String table : Stream.concat(SalvageTables.IN_ORDER.stream(), Stream.of("contact_tally", "question_tally")).toList()) {
                rows.put(table, notebook.read(session -> session.handle().createQuery("select * from " + table).mapToMap().stream()
                        .filter(row -> !"last-write".equals(row.get("code")))
                        .map(row -> new TreeMap<>(row).toString())
                        .sorted()
                        .toList()));
            }
        }
        return rows;
    }

    private void cut(long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }
}
