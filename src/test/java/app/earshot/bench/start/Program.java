package app.earshot.bench.start;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a program of ours is started, drawn in memory.
 *
 * @param name where its classes come from
 * @param java the Java it runs on, with its options
 * @param classPath where its classes are
 */
public record Program(String name, List<String> java, String classPath) {

    private static final String JAR = "app.classpath=";
    private static final String OPTION = "java-options=";
    private static final int DEEP = 6;

    /** As Maven starts it: every class is read from its folder or jar, with the options that the benchmark itself was started with. */
    public static Program ofMaven() {
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-X") || option.startsWith("--enable-native-access"))
                .forEach(java::add);
        return new Program("from Maven's class path", java, System.getProperty("java.class.path"));
    }

    /**
     * As a packaged image starts it. What waits for the window comes last on the class path: the image's archive of classes fits only
     * where the class path begins as it did when the archive was made.
     *
     * @param jar is made here
     */
    public static Program ofImage(Path image, Path jar) throws IOException {
        Path settings = find(image, path -> path.getParent().endsWith("app") && path.toString().endsWith(".cfg"));
        Path app = settings.toAbsolutePath().getParent();
        List<String> java = new ArrayList<>();
        java.add(find(image, path -> path.getParent().endsWith("bin") && path.getFileName().toString().matches("java(\\.exe)?"))
                .toAbsolutePath().toString());
        java.addAll(values(settings, OPTION, app));
        List<String> jars = new ArrayList<>(values(settings, JAR, app));
        StartJar.make(jar);
        jars.add(jar.toString());
        return new Program("packaged", java, String.join(File.pathSeparator, jars));
    }

    /** @param home a folder for what the program remembers */
    public List<String> command(Path home, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dearshot.home=" + home, "-cp", classPath, main.getName()));
        command.addAll(arguments);
        return command;
    }

    private static Path find(Path image, Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(image, DEEP)) {
            return files.filter(which).findFirst().orElseThrow(() -> new IOException("This is no packaged image: " + image));
        }
    }

    private static List<String> values(Path settings, String key, Path app) throws IOException {
        return Files.readAllLines(settings).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace("$APPDIR", app.toString()))
                .toList();
    }
}
