package app.earshot.store.opening;

import static app.earshot.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.AttachmentFiles;
import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Rows;
import app.earshot.store.Samples;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A notebook in a folder of any name is made there and nowhere else, or refused with nothing left behind. */
class FolderNamesTest {

    private static final Schema BROKEN = Schema.current().then("app/earshot/store/broken/V6__broken.sql");

    @TempDir
    static Path home;

    @BeforeAll
    static void others() throws Exception {
        for (String other : List.of("Photos/2026", "notebook", "x")) {
            try (Notebook notebook = Notebook.create(home.resolve("others").resolve(other), NOW)) {
                NotebookTest.write(notebook, Samples::couple);
            }
        }
    }

    static Stream<String> taken() {
        return Stream.of(
                "Photos 2026", "~", "~root", "~/x", "a~b", "100% ours", "%2e%2e", "%20", "nio:x", "mem:x", "split:20:x", "nioMemFS:x", "zip:x",
                "async:x", "classpath:x", "file:x", "jdbc:h2:mem:x", "C:", "C:x", "a:b:c", "${user.home}", "$HOME", "`id`", "dots...",
                "spaces  ", " ahead", "x.mv.db", "notebook.mv.db", ".hidden", "-rf", "a'b\"c", "a&b|c<d>", "a?b*c", "[x]{y}", "a,b=c", "#1",
                "Zoë", "Zoe\u0308", "\uD83D\uDC70\u200D\u2640\uFE0F weddings", "Свадьбы", "結婚式", "חתונה", "\u202Ertl", "a\u00A0b", "a\u2028b",
                "İstanbul ıi", "n".repeat(255), "é".repeat(127), ("d".repeat(200) + "/").repeat(18) + "x", "!INIT=x", "@x", "+x", "x^y");
    }

    static Stream<String> refused() {
        return Stream.of(
                "Photos\\2026", "\\notebook", "x\\", "a\\..\\x", "x;INIT=CALL 1", ";", "x;", "a\nb", "a\tb", "a\rb", "a\u0007b", "a\u0085b",
                "n".repeat(256), "é".repeat(128), "deep/" + "n".repeat(300) + "/x", ("d".repeat(200) + "/").repeat(21) + "x");
    }

    @ParameterizedTest
    @MethodSource("taken")
    void aNotebookIsMadeAndOpenedInIt(String name) throws Exception {
        TreeMap<String, Long> others = files(home.resolve("others"));
        Path folder = home.resolve("others").resolve(name);
        try (Notebook notebook = Notebook.create(folder, NOW)) {
            assertThat(notebook.<Integer>read(session -> Rows.accounts(session))).as("it is a new one").isZero();
            NotebookTest.write(notebook, Samples::couple);
            AttachmentFiles files = new AttachmentFiles(notebook);
            files.keep(files.copy(new ByteArrayInputStream(new byte[] {1}), bytes -> true).orElseThrow());
        }
        try (Notebook notebook = Notebook.open(folder, NOW)) {
            assertThat(notebook.<Integer>read(session -> Rows.accounts(session))).isOne();
        }
        assertThat(files(home.resolve("others"))).as("what stands beside it").containsAllEntriesOf(others);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedAndNothingStaysBehind(String name) throws Exception {
        TreeMap<String, Long> before = files(home);
        Path folder = home.resolve("others").resolve(name);
        assertThat(NotebookTest.reason(() -> Notebook.create(folder, NOW))).isEqualTo(Reason.BAD_PATH);
        assertThat(files(home)).isEqualTo(before);
        assertThat(NotebookTest.reason(() -> Notebook.open(folder, NOW))).isEqualTo(Reason.BAD_PATH);
        assertThat(files(home)).isEqualTo(before);
    }

    @Test
    void aSoundNotebookInAFolderThatWasRenamedIsRefusedAndOpensWhenItIsRenamedBack() throws Exception {
        Path folder = home.resolve("others").resolve("x");
        Path renamed = Files.move(folder, home.resolve("others").resolve("unzipped\\good"));
        TreeMap<String, Long> before = files(home);
        assertThat(NotebookTest.reason(() -> Notebook.open(renamed, NOW))).isEqualTo(Reason.BAD_PATH);
        assertThat(files(home)).isEqualTo(before);
        Files.move(renamed, folder);
        Notebook.open(folder, NOW).close();
    }

    /** The engine goes to where a link leads, and would read that name otherwise than the system. */
    @Test
    void aLinkToAFolderOfSuchANameIsRefused() throws Exception {
        Path folder = Files.createDirectories(home.resolve("others").resolve("Photos\\2026"));
        Path link = Files.createSymbolicLink(home.resolve("link"), folder);
        TreeMap<String, Long> before = files(home);
        assertThat(NotebookTest.reason(() -> Notebook.create(link, NOW))).isEqualTo(Reason.BAD_PATH);
        assertThat(NotebookTest.reason(() -> Notebook.create(link.resolve("new"), NOW))).isEqualTo(Reason.BAD_PATH);
        assertThat(files(home)).isEqualTo(before);
    }

    @Test
    void whatCannotBeMadeLeavesNoFolder() throws Exception {
        Path closed = Files.createDirectory(home.resolve("closed"));
        Path letter = Files.writeString(home.resolve("letter"), "mine");
        TreeMap<String, Long> before = files(home);
        assertThat(NotebookTest.reason(() -> Notebook.create(letter.resolve("x"), NOW))).isEqualTo(Reason.READ_ONLY);
        assertThat(NotebookTest.reason(() -> new NotebookOpening(closed.resolve("a/b"), NOW, BROKEN).create()))
                .isEqualTo(Reason.READ_ONLY);
        assertThat(NotebookTest.reason(() -> new NotebookOpening(closed, NOW, BROKEN).create())).isEqualTo(Reason.READ_ONLY);
        assertThat(files(home)).isEqualTo(before);
    }

    /** Every file and folder with its length. */
    private static TreeMap<String, Long> files(Path root) throws IOException {
        TreeMap<String, Long> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                found.put(path.toString(), Files.isRegularFile(path) ? Files.size(path) : 0);
            }
        }
        return found;
    }
}
