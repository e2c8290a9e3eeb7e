package app.earshot.tour;

import javafx.scene.image.PixelReader;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What floats over a window stands in windows of its own, and is drawn over the picture of that window. On the screen's thread only. */
final class Popups {

    private static final int ALPHA = 24;
    private static final int RED = 16;
    private static final int GREEN = 8;
    private static final int WHOLE = 0xFF;

    private Popups() {}

    /** Draws what floats over a window where it floats. */
    static void drawOver(WritableImage picture, Stage stage) {
        for (Window window : Window.getWindows()) {
            if (window instanceof PopupWindow popup && popup.isShowing()) {
                // What lies around it shows what it floats over.
                popup.getScene().setFill(Color.TRANSPARENT);
                WritableImage over = popup.getScene().snapshot(null);
                int x = (int) Math.round(popup.getX() - stage.getX() - stage.getScene().getX());
                int y = (int) Math.round(popup.getY() - stage.getY() - stage.getScene().getY());
                draw(over, picture, x, y);
            }
        }
    }

    static void hide() {
        Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList().forEach(Window::hide);
    }

    private static void draw(WritableImage over, WritableImage picture, int left, int top) {
        PixelReader above = over.getPixelReader();
        PixelReader below = picture.getPixelReader();
        PixelWriter writer = picture.getPixelWriter();
        for (int y = Math.max(0, -top); y < over.getHeight() && top + y < picture.getHeight(); y++) {
            for (int x = Math.max(0, -left); x < over.getWidth() && left + x < picture.getWidth(); x++) {
                writer.setArgb(left + x, top + y, blended(above.getArgb(x, y), below.getArgb(left + x, top + y)));
            }
        }
    }

    private static int blended(int above, int below) {
        int alpha = above >>> ALPHA;
        return WHOLE << ALPHA | mixed(above, below, RED, alpha) | mixed(above, below, GREEN, alpha) | mixed(above, below, 0, alpha);
    }

    private static int mixed(int above, int below, int shift, int alpha) {
        int one = above >> shift & WHOLE;
        int other = below >> shift & WHOLE;
        return (one * alpha + other * (WHOLE - alpha)) / WHOLE << shift;
    }
}
