package app.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.platform.Folders;
import app.earshot.store.Notebook;
import app.earshot.store.Samples;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first opening that fails as nobody foresaw: here the engine's library is gone from where the program was installed. */
class FirstFaultTest {

    private static final int SECONDS_TO_WAIT = 60;

    @TempDir
    Path home;

    @Test
    void theWelcomeIsShownWithASentenceAndTheNotebookIsAsItWas() throws Exception {
        Path folder = home.resolve("weddings");
        Notebook.create(folder, Samples.NOW).close();
        byte[] before = Files.readAllBytes(folder.resolve("notebook.mv.db"));

        List<String> said = start(folder);
        assertThat(said)
                .contains(FirstLook.READS + "Something went wrong that we didn't foresee. What you saved is safe.")
                .anyMatch(line -> line.startsWith(FirstLook.READS) && line.contains("weddings"));
        assertThat(folder.resolve("notebook.mv.db")).hasBinaryContent(before);
        Notebook.open(folder, Samples.NOW).close();
    }

    private List<String> start(Path folder) throws Exception {
        String withoutTheEngine = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(library -> !Path.of(library).getFileName().toString().startsWith("h2-"))
                .collect(Collectors.joining(File.pathSeparator));
        Path said = home.resolve("said.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dglass.platform=Headless",
                        "-Dprism.order=sw", "-D" + Folders.OVERRIDE + "=" + home, "-D" + FirstLook.AWAITED + "=.welcome",
                        "--enable-native-access=ALL-UNNAMED", "-cp", withoutTheEngine, FirstLook.class.getName(),
                        "--notebook", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(program.waitFor(SECONDS_TO_WAIT, TimeUnit.SECONDS)).as("a welcome was shown").isTrue();
        } finally {
            program.destroyForcibly();
        }
        return Files.readAllLines(said);
    }
}
