package app.earshot.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where things belong on this computer.
 *
 * @param settings what this laptop remembers (not the notebook)
 * @param notebooks where a new notebook is offered to stand
 * @param runtime for what lives only while the program runs
 */
public record Folders(Path settings, Path notebooks, Path runtime) {

    /** Names one folder that holds everything instead: for a stick, for tests. */
    public static final String OVERRIDE = "earshot.home";

    private static final String UNIX_NAME = "earshot";
    private static final String NAME = "Earshot";

    public static Folders ofThisComputer() {
        String override = System.getProperty(OVERRIDE, "");
        if (!override.isBlank()) {
            return under(Path.of(override));
        }
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /** Everything in one folder. */
    public static Folders under(Path home) {
        return new Folders(home.resolve("settings"), home.resolve("notebooks"), home.resolve("run"));
    }

    static Folders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            Path roaming = from(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve(NAME);
            Path local = from(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve(NAME);
            return new Folders(roaming, home.resolve("Documents").resolve(NAME), local.resolve("Run"));
        }
        if (name.contains("mac")) {
            Path support = home.resolve("Library/Application Support").resolve(NAME);
            return new Folders(support, home.resolve("Documents").resolve(NAME), support.resolve("Run"));
        }
        Path state = from(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve(UNIX_NAME);
        return new Folders(
                from(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(UNIX_NAME),
                from(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve(UNIX_NAME),
                from(environment, "XDG_RUNTIME_DIR", state).resolve(UNIX_NAME));
    }

    /** A relative path in one of these variables has to be passed over. */
    private static Path from(Map<String, String> environment, String variable, Path otherwise) {
        String text = environment.getOrDefault(variable, "");
        return text.isBlank() || !Path.of(text).isAbsolute() ? otherwise : Path.of(text);
    }
}
