package app.earshot.ui.parts;

import app.earshot.ui.parts.text.KnownHeights;
import javafx.scene.layout.HBox;

/** A row that is never lower than it wants to be, and knows how high that is until something in it changes. */
public class MeasuredBox extends HBox {

    private final KnownHeights heights = new KnownHeights();

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return heights.at(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        heights.forget();
        super.requestLayout();
    }
}
