package app.earshot.ui.parts;

import javafx.scene.Scene;
import javafx.stage.PopupWindow;

/** What floats over a window has a scene of its own, which knows nothing of the look of the window. */
public final class Popups {

    private Popups() {}

    /** Dresses what is about to be shown as the window is dressed now. */
    public static void dress(PopupWindow popup, Scene window) {
        popup.getScene().getStylesheets().setAll(window.getStylesheets());
        popup.getScene().setUserAgentStylesheet(window.getUserAgentStylesheet());
        popup.getScene().getPreferences().setColorScheme(window.getPreferences().getColorScheme());
    }
}
