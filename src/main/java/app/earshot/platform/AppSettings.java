package app.earshot.platform;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What this laptop remembers between two starts. The notebook's own settings stand in the notebook.
 *
 * @param lastNotebook the notebook that was open last, or null
 * @param theme code of the theme
 * @param textPercent how large text is
 * @param width of the window
 * @param height of the window
 */
public record AppSettings(@Nullable Path lastNotebook, String theme, int textPercent, int width, int height) {

    public static final AppSettings FIRST = new AppSettings(null, "system", 100, 1280, 800);

    public Optional<Path> notebook() {
        return Optional.ofNullable(lastNotebook);
    }

    public AppSettings withNotebook(@Nullable Path folder) {
        return new AppSettings(folder, theme, textPercent, width, height);
    }

    public AppSettings withLook(String chosenTheme, int percent) {
        return new AppSettings(lastNotebook, chosenTheme, percent, width, height);
    }

    public AppSettings withWindow(int newWidth, int newHeight) {
        return new AppSettings(lastNotebook, theme, textPercent, newWidth, newHeight);
    }
}
