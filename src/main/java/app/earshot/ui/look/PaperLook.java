package app.earshot.ui.look;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** How something looks on paper that stands in no window: light, in letters of the usual size, whatever the window's are. */
public final class PaperLook {

    private PaperLook() {}

    /** Dresses and lays out a page, so that it has its size and can be drawn. */
    public static <R extends Region> R dressed(R page) {
        Look look = new Look(Theme.LIGHT, TextSize.NORMAL);
        look.forPages();
        look.dress(new Scene(new Group(page)));
        page.applyCss();
        page.autosize();
        page.layout();
        return page;
    }
}
