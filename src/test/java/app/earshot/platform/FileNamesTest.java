package app.earshot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({"../../etc/passwd, __.._etc_passwd", "a\\b.txt, a_b.txt", "..., _", "'  ', file", "план.pdf, план.pdf"})
    void aNameFromOutsideIsOnlyAName(String name, String safe) {
        assertThat(FileNames.safe(name)).isEqualTo(safe).doesNotContain("/");
    }

    @Test
    void aTakenNameGetsANumber(@TempDir Path folder) throws IOException {
        Files.createFile(FileNames.free(folder, "plan.txt"));
        assertThat(FileNames.free(folder, "plan.txt").getFileName()).hasToString("plan (2).txt");
    }
}
