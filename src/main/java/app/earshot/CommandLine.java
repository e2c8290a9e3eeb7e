package app.earshot;

import app.earshot.platform.ProgramVersion;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What can be said when the program is started. */
@Command(
        name = "earshot",
        mixinStandardHelpOptions = true,
        version = "Earshot " + ProgramVersion.NUMBER,
        description = "A relationship notebook for people who sell by listening.")
final class CommandLine implements Callable<Integer> {

    @Option(names = "--demo", description = "Open a made-up wedding business to look around in.")
    private boolean demo;

    @Option(names = "--notebook", paramLabel = "FOLDER", description = "Open the notebook in this folder.")
    private @Nullable Path notebook;

    @Option(names = "--tour", paramLabel = "FOLDER", description = "Draw every screen of the demo into this folder, without a display.")
    private @Nullable Path tour;

    /** Returns the exit code, one of {@link ExitCode}. */
    @Override
    public Integer call() {
        return tour != null ? Start.tour(tour) : Start.window(arguments());
    }

    boolean isDemo() {
        return demo;
    }

    /** The folder that was named, from the root, or null. */
    @Nullable Path notebook() {
        return notebook == null ? null : notebook.toAbsolutePath().normalize();
    }

    /** The same again as words, for the toolkit, which makes the application itself. */
    private String[] arguments() {
        if (demo) {
            return new String[] {"--demo"};
        }
        return notebook == null ? new String[0] : new String[] {"--notebook", String.valueOf(notebook())};
    }
}
