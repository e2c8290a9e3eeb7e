package app.earshot.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How long it takes from starting a process to its window, drawn in memory. */
final class Starting {

    private static final int TIMES = 5;
    private static final int SECONDS = 120;

    private final Path home;

    /** @param home a folder for what the program remembers */
    Starting(Path home) {
        this.home = home;
    }

    /** When the window was drawn, and when what is waited for was drawn in it. */
    List<Figures> measure(String what, int times, String awaited, String... arguments) {
        double load = Figures.loadNow();
        List<Long> windows = new ArrayList<>();
        List<Long> contents = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Map<String, Long> said = once(awaited, arguments);
            windows.add(said.get(FirstWindow.WINDOW));
            contents.add(said.get(FirstWindow.CONTENT));
        }
        Figures window = Figures.of("start: first window of " + what, windows, load);
        return awaited.equals(FirstWindow.EMPTY)
                ? List.of(window)
                : List.of(window, Figures.of("start: ." + awaited + " drawn in " + what, contents, load));
    }

    List<Figures> measure(String what, String awaited, String... arguments) {
        return measure(what, TIMES, awaited, arguments);
    }

    private Map<String, Long> once(String awaited, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dearshot.home=" + home, "-cp", System.getProperty("java.class.path"), FirstWindow.class.getName(), awaited));
        command.addAll(List.of(arguments));
        long begun = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            Thread.ofVirtual().start(() -> endAtLast(process));
            Map<String, Long> said = new HashMap<>();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    said.putIfAbsent(line, System.nanoTime() - begun);
                }
            }
            process.onExit().join();
            if (!said.containsKey(FirstWindow.CONTENT)) {
                throw new IllegalStateException("It showed no ." + awaited + ", but said " + said.keySet());
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program that does not come up is not waited for for ever. */
    private static void endAtLast(Process process) {
        process.onExit().completeOnTimeout(process, SECONDS, TimeUnit.SECONDS).thenAccept(Process::destroyForcibly);
    }
}
