import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs other programs, and stops with their words when they fail. */
final class Commands {

    private Commands() {}

    static void run(Path folder, List<String> command) throws IOException {
        run(folder, Map.of(), command);
    }

    static void run(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        builder.environment().putAll(environment);
        int exit = builder.start().onExit().join().exitValue();
        if (exit != 0) {
            throw new IOException("Ended with " + exit + ": " + String.join(" ", command));
        }
    }
}
