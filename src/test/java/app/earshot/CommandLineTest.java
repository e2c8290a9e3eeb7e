package app.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir
    Path home;

    @Test
    void aFolderThatIsNamedIsANotebook() {
        Path folder = home.resolve("weddings");
        assertThat(read("--notebook", folder.toString()).notebook()).isEqualTo(folder);
        assertThat(read(folder.toString()).notebook()).isEqualTo(folder);
        assertThat(read().notebook()).isNull();
    }

    @Test
    void aFileThatWasPressedMeansTheNotebookInWhichItStands() throws IOException {
        Path folder = Files.createDirectory(home.resolve("weddings"));
        Path file = Files.createFile(folder.resolve("notebook.mv.db"));
        assertThat(read(file.toString()).notebook()).isEqualTo(folder);
        assertThat(read("--notebook", file.toString()).notebook()).isEqualTo(folder);
    }

    /** Two ways to read the same words. */
    @Test
    void whatIsReadAtOnceMeansWhatTheLibraryReads() {
        for (List<String> words : List.of(
                List.<String>of(), List.of("--demo"), List.of("--notebook", "weddings"), List.of("weddings"), List.of("Ana's weddings"),
                List.of("/home/ana/my weddings/notebook.mv.db"))) {
            CommandLine plain = CommandLine.plain(words);
            CommandLine parsed = read(words.toArray(String[]::new));
            assertThat(plain).as(words.toString()).isNotNull();
            assertThat(plain.isDemo()).as(words.toString()).isEqualTo(parsed.isDemo());
            assertThat(plain.notebook()).as(words.toString()).isEqualTo(parsed.notebook());
        }
        for (List<String> words : List.of(
                List.of("--notebook"), List.of("--demo", "weddings"), List.of("-h"), List.of("--notebook", "--demo"), List.of("--tour", "here"),
                List.of("--notebook=weddings"), List.of("@words"), List.of(""), List.of("weddings", "parties"))) {
            assertThat(CommandLine.plain(words)).as(words.toString()).isNull();
        }
    }

    /** What can be asked for stands in the manual, word for word. */
    @Test
    void theManualNamesEveryOption() throws IOException {
        String manual = Files.readString(Path.of("packaging/linux/earshot.1")).replace("\\-", "-");
        picocli.CommandLine asked = new picocli.CommandLine(new CommandLine());
        assertThat(asked.getCommandSpec().options()).isNotEmpty().allSatisfy(option -> assertThat(manual).contains(option.names()));
    }

    private static CommandLine read(String... arguments) {
        CommandLine asked = new CommandLine();
        new picocli.CommandLine(asked).parseArgs(arguments);
        return asked;
    }
}
