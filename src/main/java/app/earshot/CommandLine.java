package app.earshot;

import app.earshot.platform.ProgramVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(arity = "0..1", paramLabel = "NOTEBOOK", description = "A notebook's folder, or a file in it: the same as --notebook.")
    private @Nullable Path pressed;

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

    /** The folder that was named, from the root, or null. Desktops name the file that was pressed: then it is the one in which that stands. */
    @Nullable Path notebook() {
        Path named = notebook == null ? pressed : notebook;
        if (named == null) {
            return null;
        }
        Path whole = named.toAbsolutePath().normalize();
        return Files.isRegularFile(whole) && whole.getParent() != null ? whole.getParent() : whole;
    }

    /** The same again as words, for the toolkit, which makes the application itself. */
    private String[] arguments() {
        if (demo) {
            return new String[] {"--demo"};
        }
        return notebook() == null ? new String[0] : new String[] {"--notebook", String.valueOf(notebook())};
    }
}
