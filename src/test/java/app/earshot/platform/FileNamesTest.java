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

    /** Each is a name that somebody else chose, to be taken for another one or for more than a name. */
    @ParameterizedTest
    @CsvSource({
        "CON.pdf, _CON.pdf", "nul, _nul", "com1.txt, _com1.txt", "LPT9 .log, _LPT9 .log", "aux.tar.gz, _aux.tar.gz", "console.pdf, console.pdf",
        "photo\u202Egpj.exe, photo_gpj.exe", "a\u2066b\u2069.pdf, a_b_.pdf", "line\u2028break.pdf, line_break.pdf", "tab\u0007.pdf, tab_.pdf", "next\u0085.pdf, next_.pdf",
        "plan.pdf., plan.pdf_", "'plan.pdf. .', plan.pdf_", "C:\\boot.ini, C_boot.ini", "/etc/passwd, _etc_passwd", "عقد.pdf, عقد.pdf", "👨‍👩‍👧.jpg, 👨‍👩‍👧.jpg"
    })
    void aHostileNameIsOnlyAName(String name, String safe) {
        assertThat(FileNames.safe(name)).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({
        "invoice.exe, true", "invoice.pdf.EXE, true", "photo\u202Egpj.exe, true", "run.exe., true", "'run.bat ', true", "a.desktop, true", "a.lnk, true", "list.xlsm, true",
        "setup.jar, true", "exe, false", "plan.pdf, false", "notes.txt, false", "photo.exe.jpg, false", "list.xlsx, false", "song.mp3, false"
    })
    void aProgramIsKnownByItsEnding(String name, boolean program) {
        assertThat(FileNames.isProgram(name)).isEqualTo(program);
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
