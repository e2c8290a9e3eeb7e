package app.earshot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class DesktopProgramsTest {

    private static final List<String> MISSING = List.of("no-such-program-on-any-desktop");

    @TempDir
    Path home;

    @Test
    void theFirstThatIsInstalledGetsTheAddress() {
        Path copy = home.resolve("opened");
        assertThat(new DesktopPrograms(List.of(MISSING, List.of("touch"), List.of("false"))).open(copy.toString())).isTrue();
        assertThat(Files.exists(copy)).isTrue();
    }

    @Test
    void nothingOpensItWhereNoneIsInstalledOrTheProgramSaysSo() {
        assertThat(new DesktopPrograms(List.of(MISSING)).open("file:///plan.pdf")).isFalse();
        assertThat(new DesktopPrograms(List.of(List.of("false"), List.of("true"))).open("file:///plan.pdf")).isFalse();
    }
}
