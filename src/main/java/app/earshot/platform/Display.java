package app.earshot.platform;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on, asked before the toolkit fails in its own words. */
public final class Display {

    private Display() {}

    public static boolean isThere() {
        boolean drawnInMemory = "Headless".equals(System.getProperty("glass.platform"));
        return drawnInMemory || isThere(System.getProperty("os.name", ""), System.getenv());
    }

    /** Only on Linux can it be missing: the toolkit needs an X server there, which a Wayland desktop brings along. */
    static boolean isThere(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
