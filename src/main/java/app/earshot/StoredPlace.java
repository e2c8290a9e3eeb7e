package app.earshot;

import app.earshot.platform.WindowPlace;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it stood last time, as far as there is still a screen there. */
final class StoredPlace {

    /** A stretch of the window's upper edge that has to be on a screen, so that it can be taken hold of. */
    private static final double GRIP = 100;

    private StoredPlace() {}

    /** As large as last time, as far as the screen has room. */
    static Scene scene(Parent root, WindowPlace place) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new Scene(root, Math.min(place.width(), screen.getWidth()), Math.min(place.height(), screen.getHeight()));
    }

    /** Where it can't be reached any more, the system says where it opens. */
    static void put(Stage stage, WindowPlace place) {
        if (place.placed() && !Screen.getScreensForRectangle(place.left() + GRIP, place.top(), GRIP, 1).isEmpty()) {
            stage.setX(place.left());
            stage.setY(place.top());
        }
        stage.setMaximized(place.maximized());
    }

    /** While it fills the screen, what it was before is what it will be again. */
    static WindowPlace of(Stage stage, WindowPlace before) {
        if (stage.isMaximized()) {
            return new WindowPlace(before.left(), before.top(), before.width(), before.height(), before.placed(), true);
        }
        Scene scene = stage.getScene();
        return new WindowPlace(
                (int) stage.getX(), (int) stage.getY(), (int) scene.getWidth(), (int) scene.getHeight(), true, false);
    }
}
