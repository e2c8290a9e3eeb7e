package app.earshot.tour;

import app.earshot.ui.look.TextSize;
import app.earshot.ui.look.Theme;
import java.util.ArrayList;
import java.util.List;

/** In which look and at which size a picture is taken. */
public record Shot(Theme theme, int width, int height, TextSize textSize) {

    /** Light and dark, on the laptop that we draw for and on the smallest one, with usual and with large text. */
    public static List<Shot> all() {
        List<Shot> all = new ArrayList<>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (int percent : List.of(100, 150)) {
                all.add(new Shot(theme, 1280, 800, new TextSize(percent)));
                all.add(new Shot(theme, 1024, 700, new TextSize(percent)));
            }
        }
        return all;
    }

    /** A part of a file's name: "light-1280x800-100". */
    String tag() {
        return theme.code() + "-" + width + "x" + height + "-" + textSize.percent();
    }
}
