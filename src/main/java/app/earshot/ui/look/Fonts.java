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

    /** Only pages are set in these: a PDF can't take the outlines of the first family along. */
    private static final List<String> FOR_PAGES = List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf");

    private Fonts() {}

    /** Loads them once. Whoever comes while another thread does so waits for it. */
    static void load() {
        Objects.requireNonNull(Once.LOADED);
    }

    private static final class Once {

        static final List<Font> LOADED = Fonts.load(FILES);
    }

    static void loadForPages() {
        load(FOR_PAGES);
    }

    private static List<Font> load(List<String> files) {
        return files.stream().map(Fonts::load).toList();
    }

    private static Font load(String file) {
        try (InputStream font = Fonts.class.getResourceAsStream("fonts/" + file)) {
            return Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(font, file), 0), file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
