package app.earshot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** File systems count bytes; and half an emoji is no letter of any name. One such file would stop a whole export. */
    @ParameterizedTest
    @ValueSource(strings = {"婚", "م", "🎉", "x"})
    void aNameOfAnyLengthAndAlphabetFits(String letter, @TempDir Path folder) throws IOException {
        for (String name : List.of(letter.repeat(119) + "a.pdf", letter.repeat(3000) + ".pdf", letter.charAt(0) + ".pdf")) {
            Files.createFile(FileNames.free(folder, name));
            assertThat(Files.createFile(FileNames.free(folder, name)).toString()).endsWith("(2).pdf");
        }
    }
}
