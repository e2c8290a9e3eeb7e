package app.earshot.ui.call;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A bar of two parts, one for each side. */
final class ShareBar extends Pane {

    private final Region theirs = new Region();
    private final Region ours = new Region();
    private double part;

    ShareBar() {
        theirs.getStyleClass().add("talk-theirs");
        ours.getStyleClass().add("talk-ours");
        getStyleClass().add("talk-bar");
        getChildren().addAll(ours, theirs);
    }

    /** @param their part of the whole, from 0 to 1 */
    void show(double their) {
        part = their;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double end = snapPositionX(getWidth() * part);
        theirs.resizeRelocate(0, 0, end, getHeight());
        ours.resizeRelocate(end, 0, getWidth() - end, getHeight());
    }
}
