package app.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.platform.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a process of its own: what stands last, and how it ends. */
class StartProblemsTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "--turo, Earshot does not know --turo. What it knows stands above.",
        "shop garden, Earshot does not know garden. What it knows stands above.",
        "--notebook, The name of a folder is missing at the end. What Earshot knows stands above.",
        "--demo=perhaps, Earshot could not make sense of what stands behind its name. What it knows stands above."
    })
    void wordsThatItDoesNotKnowAreSaidLast(String words, String sentence) throws Exception {
        Ended ended = start(words.split(" "));
        assertThat(ended.lines().getLast()).isEqualTo(sentence);
        assertThat(ended.lines()).anyMatch(line -> line.startsWith("Usage: earshot"));
        assertThat(ended.code()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
    }

    @Test
    void withoutADisplayItSaysSoAndNothingElse() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(System.getProperty("os.name").contains("Linux"));
        Ended ended = start();
        assertThat(ended.lines()).singleElement().asString().endsWith("Start it on a desktop, or set DISPLAY.");
        assertThat(ended.code()).isEqualTo(ExitCode.NO_WINDOW);
        assertThat(home.resolve("settings")).as("nothing is made at a start that fails").doesNotExist();
    }

    @Test
    void mavenTakesTheseEndsForGoodOnes() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        for (int code : new int[] {ExitCode.DONE, ExitCode.NOT_UNDERSTOOD, ExitCode.NO_WINDOW, ExitCode.OPENED_ELSEWHERE}) {
            assertThat(build).contains("<successCode>" + code + "</successCode>");
        }
        assertThat(build).as("a failure fails the build").doesNotContain("<successCode>" + ExitCode.FAILED + "</successCode>");
    }

    private record Ended(List<String> lines, int code) {}

    private Ended start(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + Folders.OVERRIDE + "=" + home,
                "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().remove("DISPLAY");
        Process started = program.start();
        String told = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(told.lines().filter(line -> !line.isBlank()).toList(), started.waitFor());
    }
}
