import java.nio.file.Path;
import java.util.Locale;

/** The system for which packages are made: the one on which this runs, as a runtime image is made only for its own. */
enum Target {
    LINUX,
    WINDOWS,
    MACOS;

    static Target here() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("win") ? WINDOWS : system.contains("mac") ? MACOS : LINUX;
    }

    /** Where the program's jars and its settings for starting stand in an image. */
    Path app(Path image) {
        return switch (this) {
            case LINUX -> image.resolve("lib/app");
            case WINDOWS -> image.resolve("app");
            case MACOS -> image.resolve("Contents/app");
        };
    }

    /** What starts it. */
    Path launcher(Path image, Product product) {
        return switch (this) {
            case LINUX -> image.resolve("bin").resolve(product.command());
            case WINDOWS -> image.resolve(product.name() + ".exe");
            case MACOS -> image.resolve("Contents/MacOS").resolve(product.name());
        };
    }

    Path runtime(Path image) {
        return switch (this) {
            case LINUX -> image.resolve("lib/runtime");
            case WINDOWS -> image.resolve("runtime");
            case MACOS -> image.resolve("Contents/runtime/Contents/Home");
        };
    }

    /** Licences, the bill of materials, the manual: what goes along without being run. */
    Path shared(Path image) {
        return this == MACOS ? image.resolve("Contents/Resources/share") : image.resolve("share");
    }

    /** How a tool of the JDK is called. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
