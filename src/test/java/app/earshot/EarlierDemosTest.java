package app.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.store.Notebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierDemosTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path demos;

    @Test
    void thoseOlderThanAWeekGoAndNothingElseDoes() throws Exception {
        for (String name : List.of("2026-11-22", "2026-11-15", "2026-11-14", "2025-01-01", "my wedding")) {
            Notebook.create(demos.resolve(name), Instant.EPOCH).close();
        }
        Files.createDirectory(demos.resolve("2026-01-01"));

        EarlierDemos.clear(demos, TODAY);

        try (Stream<Path> left = Files.list(demos)) {
            assertThat(left.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder("2026-11-22", "2026-11-15", "my wedding", "2026-01-01");
        }
    }
}
