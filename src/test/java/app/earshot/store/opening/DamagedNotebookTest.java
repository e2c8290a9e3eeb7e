package app.earshot.store.opening;

import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.folder.DurableFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged notebook is refused; above all it is never taken for an empty one. */
class DamagedNotebookTest {

    @TempDir
    Path home;

    private Path folder;
    private Path file;
    private Path whole;

    @BeforeEach
    void notebook() throws Exception {
        folder = home.resolve("notebook");
        file = folder.resolve("notebook.mv.db");
        whole = home.resolve("whole");
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            NotebookTest.write(notebook, Samples::couple);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                entries.add(Samples.note(id(1000 + i), ACCOUNT, NOW.plusSeconds(i), "something that was said " + i));
            }
            NotebookTest.write(notebook, session -> session.entries().insertAll(entries));
        }
        Files.copy(file, whole);
    }

    @Test
    void aTruncatedFileIsNeverAnEmptyNotebook() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            truncateTo(random.nextLong(Files.size(whole)));
            assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.DAMAGED);
        }
        truncateTo(0);
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.DAMAGED);
    }

    /** That there is something to protect from: H2 takes some for empty, and says nothing. */
    @Test
    void h2AloneTakesATruncatedFileForAnEmptyOne() throws Exception {
        truncateTo(0);
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("notebook") + ";IFEXISTS=TRUE", "KEEPER", "");
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("select * from information_schema.tables where table_schema = 'PUBLIC'")) {
            assertThat(tables.next()).as("a table of the notebook").isFalse();
        }
    }

    @Test
    void aFileWithoutItsTablesIsDamagedEvenWhereNobodyNotedItsDigest() throws Exception {
        Files.delete(folder.resolve("earshot.closed"));
        Files.delete(file);
        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("notebook"), "KEEPER", "").close();
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isIn(Reason.DAMAGED, Reason.FOREIGN);
        truncateTo(0);
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aNotebookWithMissingRowsIsRefusedEvenWhereNobodyNotedItsDigest() throws Exception {
        try (Connection keeper = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("notebook"), "KEEPER", "");
                Statement statement = keeper.createStatement()) {
            statement.execute("delete from entry where id = (select min(id) from entry)");
        }
        Files.delete(folder.resolve("earshot.closed"));
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.DAMAGED);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).as("the refused file is free again").isNotNull();
        }
        DurableFiles.copy(whole, file);
        Files.deleteIfExists(folder.resolve("earshot.open"));
        Notebook.open(folder, NOW).close();
    }

    @Test
    void afterACrashANotebookWithFewerEntriesThanBeforeIsRefused() throws Exception {
        Path younger = home.resolve("younger");
        try (Notebook notebook = Notebook.create(younger, NOW)) {
            NotebookTest.write(notebook, Samples::couple);
        }
        Files.delete(folder.resolve("earshot.closed"));
        Files.writeString(folder.resolve("earshot.open"), "1 long ago\n1 2 500\n");
        Files.copy(younger.resolve("notebook.mv.db"), file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.DAMAGED);
        Files.writeString(folder.resolve("earshot.open"), "1 long ago\n1 2 0\n");
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).as("the note beside it knows of more").isEqualTo(Reason.BEHIND);
        Notebook.open(folder, NOW).close();
    }

    /** As after a power cut, or where a folder was copied or synced while it was open: the file itself opens, only with less in it. */
    @Test
    void aFileThatWasNotClosedAndIsCutShortNeverOpensAsIfNothingWereMissing() throws Exception {
        Path left = home.resolve("left");
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            for (int i = 0; i < 30; i++) {
                Entry entry = Samples.note(id(3000 + i), ACCOUNT, NOW.plusSeconds(1000 + i), "said while it was open " + i);
                NotebookTest.write(notebook, session -> session.entries().insertAll(List.of(entry)));
            }
            copyFolder(folder, left);
        }
        long length = Files.size(left.resolve("notebook.mv.db"));
        int behind = 0;
        for (int cut = 1; cut <= 30; cut++) {
            Path one = home.resolve("cut-" + cut);
            copyFolder(left, one);
            try (FileChannel channel = FileChannel.open(one.resolve("notebook.mv.db"), StandardOpenOption.WRITE)) {
                channel.truncate(length * (30 - cut) / 30);
            }
            Reason reason = NotebookTest.reason(() -> Notebook.open(one, NOW));
            assertThat(reason).isIn(Reason.BEHIND, Reason.DAMAGED);
            if (reason == Reason.BEHIND) {
                behind++;
                try (Notebook asFarAsItGoes = Notebook.open(one, NOW)) {
                    assertThat(asFarAsItGoes.<Integer>read(session -> session.entries().page(ACCOUNT, null, 1000).size())).isLessThan(530);
                }
            }
        }
        assertThat(behind).as("cut so that only the note tells").isPositive();
        try (Notebook whole = Notebook.open(left, NOW)) {
            assertThat(whole.<Integer>read(session -> session.entries().page(ACCOUNT, null, 1000).size())).isEqualTo(530);
        }
    }

    /** As after a kill while the note was being made. */
    @Test
    void halfANoteIsMadeAnew() throws Exception {
        Path note = folder.resolve("earshot.saved");
        Files.write(note, new byte[0]);
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.note(id(4000), ACCOUNT, NOW, "said after it")));
        }
        Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder.resolve("earshot.closed"));
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.BEHIND);
    }

    /** H2 has no sums over its pages: many a flipped bit would read as other words, were it not for the digest. */
    @Test
    void aFlippedBitIsNeverSilent() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = Files.readAllBytes(whole);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.DAMAGED);
        }
        Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
        Notebook.open(folder, NOW).close();
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : List.of("notebook.mv.db", "earshot.saved")) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
        String counts = Files.readString(from.resolve("earshot.open")).split("\n")[1];
        Files.writeString(to.resolve("earshot.open"), "1 long ago\n" + counts + "\n");
    }

    private void truncateTo(long length) throws IOException {
        Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }
}
