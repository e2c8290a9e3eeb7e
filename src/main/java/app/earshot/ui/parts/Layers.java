package app.earshot.ui.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's content with what floats over it: sheets, and above them toasts. The root of the scene. */
public final class Layers extends StackPane {

    private final Deque<Sheet> open = new ArrayDeque<>();
    private final VBox toasts = new VBox();
    private String leaving = "";

    public Layers() {
        toasts.getStyleClass().add("toasts");
        toasts.setPickOnBounds(false);
        toasts.setMaxSize(Double.MAX_VALUE, Region.USE_PREF_SIZE);
        setAlignment(toasts, Pos.BOTTOM_CENTER);
        getChildren().add(toasts);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                InSight.keep(scene);
            }
        });
    }

    /** Puts what lies under everything. */
    public void content(Node content) {
        setAlignment(content, Pos.TOP_LEFT);
        if (getChildren().getFirst() == toasts) {
            getChildren().addFirst(content);
        } else {
            getChildren().set(0, content);
        }
    }

    /** Shows what was done. One at a time: the way back of an older one would take the newer change back. */
    public void toast(Toast toast) {
        toasts.getChildren().setAll(toast);
        toast.begin(() -> toasts.getChildren().remove(toast));
    }

    void show(Sheet sheet) {
        open.push(sheet);
        placeToasts();
        getChildren().add(getChildren().indexOf(toasts), sheet.scrim());
    }

    void hide(Sheet sheet) {
        open.remove(sheet);
        placeToasts();
        getChildren().remove(sheet.scrim());
    }

    /** At the bottom; over a sheet at the top, because its buttons are at the bottom. */
    private void placeToasts() {
        setAlignment(toasts, open.isEmpty() ? Pos.BOTTOM_CENTER : Pos.TOP_CENTER);
    }

    /** What a sheet says before it lets go of what was typed in it. Until this is said, sheets don't ask. */
    public void askBeforeLeaving(String words) {
        leaving = words;
    }

    /** Whether a sheet lies over the content, so that keys for the content are not meant. */
    public boolean hasSheet() {
        return !open.isEmpty();
    }

    String leaving() {
        return leaving;
    }
}
