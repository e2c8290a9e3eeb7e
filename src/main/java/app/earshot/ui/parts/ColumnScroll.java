package app.earshot.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * A column as high as all that stands in it, and scrolled where there is less room. Its height follows from its width at once: found
 * out only while the column is laid out, it would be one step behind whatever changed last.
 */
public class ColumnScroll extends ScrollPane {

    private final Region column;

    public ColumnScroll(Region column) {
        super(column);
        this.column = column;
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double beside = snappedLeftInset() + snappedRightInset();
        double inner = (width < 0 ? prefWidth(-1) : width) - beside;
        return snappedTopInset() + snapSizeY(column.prefHeight(Math.max(0, inner))) + snappedBottomInset();
    }
}
