package app.earshot.ui.composer;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two things at the two ends of a line, or one under the other where the line is too short for both. */
public final class SpreadRow extends Pane {

    private final Region first;
    private final Region second;
    private final boolean stackedAtEnd;

    /** @param stackedAtEnd whether the second stands at the end of its line also when it has a line of its own */
    public SpreadRow(Region first, Region second, boolean stackedAtEnd) {
        this.stackedAtEnd = stackedAtEnd;
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + gap() + second.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || fits(width)
                ? Math.max(first.prefHeight(-1), second.prefHeight(-1))
                : first.prefHeight(width) + gap() / 2 + second.prefHeight(Math.min(width, second.prefWidth(-1)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (fits(width)) {
            double end = snapSizeX(second.prefWidth(-1));
            first.resizeRelocate(0, 0, snapSizeX(first.prefWidth(-1)), getHeight());
            second.resizeRelocate(width - end, 0, end, getHeight());
        } else {
            double height = snapSizeY(first.prefHeight(width));
            first.resizeRelocate(0, 0, width, height);
            double end = Math.min(width, snapSizeX(second.prefWidth(-1)));
            second.resizeRelocate(stackedAtEnd ? width - end : 0, height + gap() / 2, end, snapSizeY(second.prefHeight(end)));
        }
    }

    private boolean fits(double width) {
        return computePrefWidth(-1) <= width;
    }

    /** As wide as two letters. */
    private double gap() {
        return first.prefHeight(-1) / 2;
    }
}
