package app.earshot.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The two families that come with the program, so that it looks the same on every computer. */
final class Fonts {

    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "Inter-Italic.otf",
            "NotoSerif-Regular.ttf",
            "NotoSerif-Italic.ttf",
            "NotoSerif-Bold.ttf");

    private Fonts() {}

    /** Loading a font again does no harm. */
    static void load() {
        for (String file : FILES) {
            try (InputStream font = Fonts.class.getResourceAsStream("fonts/" + file)) {
                Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(font, file), 0), file);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
