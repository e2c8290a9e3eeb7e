package app.earshot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {

    @TempDir
    Path home;

    @Test
    void aSecondStartAsksTheFirstToComeForward() throws IOException, InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        Path notebook = Files.createDirectory(home.resolve("notebook"));
        Path link = Files.createSymbolicLink(home.resolve("link"), notebook);
        try (SingleInstance first = SingleInstance.take(run(), notebook, asked::countDown).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(SingleInstance.take(run(), link, () -> {})).isEmpty();
            assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertIsFree(notebook);
    }

    @Test
    void twoNotebooksDoNotMeet() throws IOException {
        try (SingleInstance one = SingleInstance.take(run(), home.resolve("a"), () -> {}).orElseThrow();
                SingleInstance other = SingleInstance.take(run(), home.resolve("b"), () -> {}).orElseThrow()) {
            assertThat(one).isNotSameAs(other);
        }
    }

    @Test
    void whatADeadProgramLeftIsClearedAway() throws IOException {
        SingleInstance.take(run(), home, () -> {}).orElseThrow().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run()))).isEqualTo("rwx------");
        try (SingleInstance living = SingleInstance.take(run(), home, () -> {}).orElseThrow();
                Stream<Path> sockets = Files.list(run())) {
            Path socket = sockets.findFirst().orElseThrow();
            living.close();
            Files.createFile(socket);
        }
        assertIsFree(home);
    }

    private void assertIsFree(Path notebook) throws IOException {
        Optional<SingleInstance> next = SingleInstance.take(run(), notebook, () -> {});
        assertThat(next).isPresent();
        next.get().close();
    }

    private Path run() {
        return home.resolve("run");
    }
}
