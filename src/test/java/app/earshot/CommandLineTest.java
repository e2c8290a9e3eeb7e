package app.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
