package app.earshot;

import app.earshot.platform.ProgramVersion;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
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

    @Option(names = "--check", paramLabel = "FOLDER", description = "Read the notebook in this folder to its end, mend what can be worked out again, and say how it stands.")
    private @Nullable Path check;

    /**
     * The few forms in which menus, file managers and this program itself start it, read at once: the library that knows all others takes as
     * long to load as the notebook to open. Null for every other form.
     */
    static @Nullable CommandLine plain(List<String> words) {
        CommandLine asked = new CommandLine();
        boolean named = words.size() == 2 && words.getFirst().equals("--notebook");
        if (words.equals(List.of("--demo"))) {
            asked.demo = true;
        } else if ((words.size() == 1 || named) && words.getLast().matches("[^-@'\"].*")) {
            try {
                asked.notebook = Path.of(words.getLast());
            } catch (InvalidPathException said) {
                return null;
            }
        } else if (!words.isEmpty()) {
            return null;
        }
        return asked;
    }

    /** Returns the exit code, one of {@link ExitCode}. */
    @Override
    public Integer call() {
        if (check != null) {
            return Start.check(folder(check));
        }
        return tour != null ? Start.tour(tour) : Start.window(this, arguments());
    }

    boolean isDemo() {
        return demo;
    }

    /** The folder that was named, from the root, or null. Desktops name the file that was pressed: then it is the one in which that stands. */
    @Nullable Path notebook() {
        Path named = notebook == null ? pressed : notebook;
        return named == null ? null : folder(named);
    }

    private static Path folder(Path named) {
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
