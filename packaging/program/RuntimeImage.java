import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Java and JavaFX in one folder, with only the modules that the program uses. JavaFX comes from Maven's repository as jars that hold their
 * native libraries, which would be unpacked into the person's home at each first start: here they become modules with the libraries beside.
 */
final class RuntimeImage {

    /**
     * What the libraries on the class path use, found with {@code jdeps}, without what they only offer to others (scripting, compilers,
     * agents); the charsets and the languages are for other people's mails, the recorder is for finding out what is slow, and Lucene
     * asks {@code jdk.management} on which virtual machine it runs.
     */
    private static final List<String> MODULES = List.of(
            "java.base", "java.desktop", "java.logging", "java.management", "java.naming", "java.sql", "java.xml",
            "javafx.controls", "jdk.charsets", "jdk.jfr", "jdk.localedata", "jdk.management", "jdk.net", "jdk.unsupported");

    /** In the order in which they need each other. */
    private static final List<String> JAVAFX = List.of("base", "graphics", "controls");

    private final Tree tree;

    RuntimeImage(Tree tree) {
        this.tree = tree;
    }

    Path make() throws IOException {
        Path modules = Folders.empty(tree.work().resolve("jmods"));
        for (String part : JAVAFX) {
            module(part, modules);
        }
        Path runtime = tree.work().resolve("runtime");
        Folders.empty(runtime);
        Files.delete(runtime);
        Commands.run(tree.work(), List.of(
                Target.tool("jlink"), "--module-path", modules.toString(), "--add-modules", String.join(",", MODULES),
                "--strip-debug", "--no-header-files", "--no-man-pages", "--output", runtime.toString()));
        withoutTools(runtime);
        return runtime;
    }

    /** Only Java itself stays: it makes the archive that the program starts from. */
    private static void withoutTools(Path runtime) throws IOException {
        try (Stream<Path> tools = Files.list(runtime.resolve("bin"))) {
            for (Path tool : tools.toList()) {
                String name = tool.getFileName().toString();
                if (!name.equals("java") && !name.endsWith(".dll") && !name.equals("java.exe") && !name.equals("javaw.exe")) {
                    Files.delete(tool);
                }
            }
        }
    }

    private void module(String part, Path modules) throws IOException {
        Path classes = Folders.empty(tree.work().resolve("javafx").resolve(part).resolve("classes"));
        Path libraries = Folders.empty(tree.work().resolve("javafx").resolve(part).resolve("libraries"));
        Path jar = jarOf(part);
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path root = inside.getPath("/");
            for (Path each : Folders.everything(root)) {
                Path to = isNative(each) ? libraries : classes;
                Path target = to.resolve(root.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
        List<String> command = new ArrayList<>(List.of(
                Target.tool("jmod"), "create", "--class-path", classes.toString(), "--libs", libraries.toString()));
        command.add(modules.resolve("javafx." + part + ".jmod").toString());
        Commands.run(tree.work(), command);
    }

    private static boolean isNative(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
    }

    /** The jar with the classes for this system. The other of the same name is empty. */
    private Path jarOf(String part) throws IOException {
        try (Stream<Path> jars = Files.list(tree.work().resolve("javafx-jars"))) {
            return jars.filter(jar -> jar.getFileName().toString().matches("javafx-" + part + "-[0-9.]+-[a-z].*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("JavaFX's " + part + " is not among the jars"));
        }
    }
}
