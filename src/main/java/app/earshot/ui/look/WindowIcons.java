package app.earshot.ui.look;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** The program's icon for bars and switchers of windows. Drawn from {@code assets/icons}; the packages take the same pictures. */
public final class WindowIcons {

    /** In pixels: what desktops ask for. */
    private static final List<Integer> SIZES = List.of(16, 32, 48, 128);

    private WindowIcons() {}

    public static List<Image> all() {
        return SIZES.stream().map(WindowIcons::read).toList();
    }

    private static Image read(int size) {
        String name = "icons/earshot-" + size + ".png";
        InputStream picture = Objects.requireNonNull(WindowIcons.class.getResourceAsStream(name), name);
        return new Image(picture);
    }
}
