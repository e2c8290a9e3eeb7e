package app.earshot.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A program of its own, started and ended with the benchmark: also one that hangs, and also when the benchmark is stopped. */
public final class Child {

    private Child() {}

    /** Runs to its end, or as long as it may. Says each of its lines when it comes. */
    public static void run(List<String> command, Duration most, Consumer<String> line) {
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            Thread stopped = new Thread(process::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(stopped);
            process.onExit()
                    .completeOnTimeout(process, most.toMillis(), TimeUnit.MILLISECONDS)
                    .thenAccept(Process::destroyForcibly);
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String said = lines.readLine(); said != null; said = lines.readLine()) {
                    line.accept(said);
                }
            } finally {
                process.onExit().join();
                Runtime.getRuntime().removeShutdownHook(stopped);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
