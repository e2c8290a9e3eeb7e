package app.earshot.store.salvage;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.erasure.ErasureList;
import app.earshot.store.salvage.Salvaging.Placeholders;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read of a damaged notebook stands in a new one, as it was; and the damaged one stays as it is. */
class SalvagingTest {

    private static final Placeholders NAMES = new Placeholders("An account without a name", "Somebody");
    private static final int ENTRIES = 300;
    private static final int BLOCK = 4096;

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

    /** Who was erased may still stand in a damaged file; the list says so to whatever opens the new one. */
    @Test
    void whoIsToBeErasedIsToBeErasedFromWhatIsBroughtToo() throws Exception {
        ErasureList.of(folder).add(Samples.ANA, Set.of());
        new Salvaging(folder, NOW).into(home.resolve("brought"), NAMES);
        assertThat(ErasureList.of(home.resolve("brought")).people()).containsExactly(Samples.ANA);
    }

    /** Of some rows the entries are gone, and of all the account: what hangs on them finds something to hang on. */
    @Test
    void whatHangsOnSomethingThatIsGoneIsASoundNotebookAllTheSame() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        int lessThanAll = 0;
        for (int tenth = 2; tenth < 5; tenth++) {
            Files.write(file, whole);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate((long) whole.length * tenth / 10);
            }
            Salvaged found = new Salvaging(folder, NOW).look();
            Path made = home.resolve("cut-" + tenth);
            Salvaged brought = new Salvaging(folder, NOW).into(made, NAMES);
            assertThat(brought.entries()).isBetween(found.entries(), (long) ENTRIES);
            lessThanAll += found.heard() < ENTRIES ? 1 : 0;
            try (Notebook notebook = Notebook.open(made, NOW)) {
                assertThat(notebook.<Integer>read(session -> session.entries().page(ACCOUNT, null, 1000).size())).isPositive();
            }
        }
        assertThat(lessThanAll).as("cut so that something is gone").isPositive();
        assertThat(Files.size(file)).as("the damaged one stays").isEqualTo((long) whole.length * 4 / 10);
    }

    @Test
    void aZeroedBlockCostsOnlyWhatStoodInIt() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        int blocks = whole.length / BLOCK;
        long entries = 0;
        for (int tenth = 0; tenth < 10; tenth++) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, blocks * tenth / 10 * BLOCK, (blocks * tenth / 10 + 1) * BLOCK, (byte) 0);
            Files.write(file, damaged);
            entries += new Salvaging(folder, NOW).look().entries();
        }
        assertThat(entries).isGreaterThanOrEqualTo(10 * ENTRIES * 98 / 100);
    }

    /** The file's statements are never run: its rows are values, and a table that is none of ours is not looked for. */
    @Test
    void codeInAFileIsNotRunAndItsRowsAreReadAllTheSame() throws Exception {
        Path canary = home.resolve("canary");
        try (Connection keeper = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("notebook"), "KEEPER", "");
                Statement statement = keeper.createStatement()) {
            statement.execute("create linked table spy('org.h2.Driver', 'jdbc:h2:mem:far;INIT=CALL FILE_WRITE(''ran'', ''" + canary
                    + "'')', 'sa', '', '(select 1)')");
            statement.execute("create table more as select id, name from account");
        }
        Files.deleteIfExists(canary);
        assertThat(brought().entries()).isEqualTo(ENTRIES);
        assertThat(canary).doesNotExist();
        Notebook.open(home.resolve("brought"), NOW).close();
    }

    /** A new table has its place in one of the lists, or nobody would miss it before a notebook is damaged. */
    @Test
    void everyTableIsBroughtOverOrLeftOnPurpose() {
        try (Notebook notebook = Notebook.inMemory()) {
            List<String> all = notebook.read(session -> session.handle()
                    .createQuery("select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'")
                    .mapTo(String.class)
                    .list());
            assertThat(all).containsExactlyInAnyOrderElementsOf(
                    Stream.concat(SalvageTables.IN_ORDER.stream(), SalvageTables.LEFT.stream()).toList());
        }
    }

    @Test
    void aFileThatIsNoneOfOursHoldsNothing() throws Exception {
        byte[] anything = new byte[3 * BLOCK];
        new Random(5).nextBytes(anything);
        Files.write(file, anything);
        assertThat(new Salvaging(folder, NOW).look().isWorthwhile()).isFalse();
        Files.write(file, new byte[0]);
        assertThat(new Salvaging(folder, NOW).look().isWorthwhile()).isFalse();
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
}
