import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The archive from which the program's classes come loaded and linked. It is made while the program walks through its own screens without
 * a display. One that does not fit (another Java, other jars) is passed over by Java, and the program starts more slowly.
 */
final class AotCache {

    static final String NAME = "earshot.aot";

    private static final String ENTRY = "app.classpath=";

    /** What walks through the screens. */
    private static final String WALK = "app.earshot.TrainingWalk";

    private final Tree tree;
    private final Product product;

    AotCache(Tree tree, Product product) {
        this.tree = tree;
        this.product = product;
    }

    void train(Path image) throws IOException {
        Path app = Target.here().app(image);
        Path home = Folders.empty(tree.work().resolve("walk"));
        Path cache = app.resolve(NAME);
        List<String> command = new ArrayList<>();
        command.add(Target.here().runtime(image).resolve("bin/java").toString());
        command.addAll(product.jvm());
        command.addAll(List.of(
                // What it learned of hot methods would have them all compiled at once at each start, before anybody needs most of them.
                "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining",
                "-XX:AOTCacheOutput=" + cache, "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dearshot.home=" + home,
                "-cp", classPath(app), WALK, "--demo"));
        Commands.run(tree.work(), command);
        if (!Files.exists(cache)) {
            throw new IOException("No archive was made at " + cache);
        }
    }

    /** In the launcher's order: Java takes an archive only for the class path for which it was made. */
    private static String classPath(Path app) throws IOException {
        List<String> jars = Files.readAllLines(launcherSettings(app)).stream()
                .filter(line -> line.startsWith(ENTRY))
                .map(line -> line.substring(ENTRY.length()).replace("$APPDIR", app.toString()))
                .toList();
        return String.join(File.pathSeparator, jars);
    }

    private static Path launcherSettings(Path app) throws IOException {
        try (Stream<Path> files = Files.list(app)) {
            return files.filter(file -> file.toString().endsWith(".cfg"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("The image has no settings for its launcher"));
        }
    }
}
