package app.earshot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemLogTest {

    private static final String WORDS = "My grandparents only stay if they can hear each other talk";
    private static final String NOTEBOOK = "/home/helen/Nightjar Weddings/files/ana.jpg";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-02T10:42:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    @Test
    void saysWhatWhereAndInWhichVersion() throws IOException {
        ProblemLog log = ProblemLog.in(home, CLOCK);
        log.keep(new IllegalStateException("outside", new SQLException("inside", "23505", 23505)));
        assertThat(text(home))
                .startsWith("2026-12-02T10:42:00Z Earshot " + ProgramVersion.NUMBER + ", Java " + Runtime.version())
                .contains(System.getProperty("os.name"))
                .contains("java.lang.IllegalStateException\n  at app.earshot.platform.ProblemLogTest.saysWhat")
                .contains("caused by java.sql.SQLException, state 23505, code 23505\n  at ")
                .doesNotContain("outside", "inside");
    }

    @Test
    void noWordAndNoPathOfANotebookIsWritten() throws IOException {
        ProblemLog log = ProblemLog.in(home, CLOCK);
        SQLException engine = new SQLException("Value too long: '" + WORDS + "'", WORDS, 22001);
        engine.setNextException(new SQLException(WORDS));
        IllegalStateException outer = new IllegalStateException(WORDS, engine);
        outer.addSuppressed(new FileSystemException(NOTEBOOK, NOTEBOOK, WORDS));
        engine.initCause(new UncheckedIOException(WORDS, new IOException(NOTEBOOK)));
        log.keep(outer);
        log.keep(new Told());

        assertThat(text(home)).contains("SQLException, state unknown, code 22001", "FileSystemException", "Told");
        for (String word : List.of("grandparents", "Nightjar", "ana.jpg", "helen", WORDS, NOTEBOOK)) {
            assertThat(text(home)).doesNotContain(word);
            assertThat(log.toCopy()).doesNotContain(word);
        }
    }

    /** One that puts what it was given wherever somebody may print it. */
    private static final class Told extends RuntimeException {

        @Override
        public String getMessage() {
            return WORDS;
        }

        @Override
        public String getLocalizedMessage() {
            return WORDS;
        }

        @Override
        public String toString() {
            return NOTEBOOK;
        }
    }

    @Test
    void circlesAndEndlessCausesEnd() throws IOException {
        IllegalStateException first = new IllegalStateException();
        IllegalStateException second = new IllegalStateException(first);
        first.initCause(second);
        ProblemLog.in(home, CLOCK).keep(second);
        Throwable deep = new StackOverflowError();
        for (int i = 0; i < 5000; i++) {
            deep = new IllegalArgumentException(deep);
        }
        ProblemLog.in(home, CLOCK).keep(deep);
        assertThat(text(home).length()).isLessThan(200_000);
    }

    @Test
    void nothingIsMadeUntilThereIsAProblem() {
        Path settings = home.resolve("new");
        ProblemLog log = ProblemLog.in(settings, CLOCK);
        assertThat(log.newest()).isEmpty();
        assertThat(log.toCopy()).startsWith("Earshot ");
        assertThat(settings).doesNotExist();
    }

    @Test
    void onlyTheOwnerCanReadIt() throws IOException {
        ProblemLog.in(home, CLOCK).keep(new IllegalStateException());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("log")))).isEqualTo("rwx------");
        assertThat(files(home)).isNotEmpty().allSatisfy(file ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
    }

    @Test
    void rollsOnAndStaysSmall() throws IOException {
        ProblemLog log = ProblemLog.in(home, CLOCK);
        IntStream.range(0, 1500).forEach(i -> log.keep(deep(i % 2)));
        long bytes = 0;
        for (Path file : files(home)) {
            bytes += Files.size(file);
        }
        assertThat(files(home)).hasSize(4);
        assertThat(bytes).isLessThan(4 * 300 * 1024);
        assertThat(log.toCopy().length()).isBetween(1_000, 17_000);
    }

    @Test
    void theSameAgainIsWrittenOnceAMinute() throws IOException {
        ProblemLog log = ProblemLog.in(home, CLOCK);
        Throwable drawn = deep(0);
        IntStream.range(0, 100).forEach(i -> log.keep(drawn));
        assertThat(text(home).split("Earshot ", -1)).hasSize(2);
    }

    @Test
    void severalEarshotsWriteWithoutLosingAnything() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        List<Thread> programs = IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofPlatform().start(() -> {
                    ProblemLog log = ProblemLog.in(home, CLOCK);
                    try {
                        together.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    IntStream.range(0, 20).forEach(it -> log.keep(deep(it % 2)));
                }))
                .toList();
        together.countDown();
        for (Thread program : programs) {
            program.join();
        }
        assertThat(text(home).split("2026-12-02T10:42:00Z Earshot ", -1)).hasSize(4 * 20 + 1);
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
        Path file = Files.writeString(home.resolve("taken"), "");
        ProblemLog log = ProblemLog.in(file, CLOCK);
        log.keep(new IllegalStateException());
        assertThat(log.newest()).isEmpty();
        ProblemLog.nowhere().keep(new IllegalStateException());
        assertThat(files(home)).isEmpty();
    }

    @Test
    void aFolderMayBeCalledAnything() throws IOException {
        Path odd = home.resolve("100%u %h 花");
        ProblemLog.in(odd, CLOCK).keep(new IllegalStateException());
        assertThat(files(odd)).hasSize(1);
        assertThat(ProblemLog.in(odd, CLOCK).newest()).contains(files(odd).getFirst());
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<artifactId>earshot</artifactId>\n  <version>" + ProgramVersion.NUMBER + "<");
    }

    private static Throwable deep(int depth) {
        return depth == 0 ? new IllegalStateException() : new IllegalStateException(deep(depth - 1));
    }

    private static String text(Path settings) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(settings)) {
            all.append(Files.readString(file, StandardCharsets.UTF_8));
        }
        return all.toString();
    }

    private static List<Path> files(Path settings) throws IOException {
        Path log = settings.resolve("log");
        if (!Files.isDirectory(log)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(log)) {
            return all.sorted().toList();
        }
    }
}
