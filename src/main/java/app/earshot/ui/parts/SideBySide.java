package app.earshot.ui.parts;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Parts beside each other, all of one width and, row by row, of one height; under each other where they would get narrower than
 * their smallest width. How far they stand apart is this region's left padding.
 */
public final class SideBySide extends Region {

    private final boolean lowest;

    public SideBySide(List<? extends Region> parts) {
        this(parts, false);
    }

    private SideBySide(List<? extends Region> parts, boolean lowest) {
        this.lowest = lowest;
        getStyleClass().add("side-by-side");
        getChildren().setAll(parts);
    }

    /** Under each other also wherever that is lower: long words in a narrow column read badly. */
    public static SideBySide lowest(List<? extends Region> parts) {
        return new SideBySide(parts, true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return widest();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().size() * (widest() + gap()) - gap();
    }

    @Override
    protected double computePrefHeight(double width) {
        return totalHeight(columns(width), width);
    }

    private double totalHeight(int columns, double width) {
        double total = 0;
        for (int row = 0; row * columns < getChildren().size(); row++) {
            total += rowHeight(row, columns, width) + (row == 0 ? 0 : gap());
        }
        return snapSizeY(total);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double each = columnWidth(getWidth(), columns);
        double y = 0;
        for (int row = 0; row * columns < getChildren().size(); row++) {
            double high = rowHeight(row, columns, getWidth());
            for (int i = row * columns; i < Math.min((row + 1) * columns, getChildren().size()); i++) {
                getChildren().get(i).resizeRelocate((i % columns) * (each + gap()), y, each, high);
            }
            y += high + gap();
        }
    }

    private double rowHeight(int row, int columns, double width) {
        double each = columnWidth(width, columns);
        double most = 0;
        for (int i = row * columns; i < Math.min((row + 1) * columns, getChildren().size()); i++) {
            most = Math.max(most, getChildren().get(i).prefHeight(each));
        }
        return snapSizeY(most);
    }

    private int columns(double width) {
        if (width < 0) {
            return Math.max(1, getChildren().size());
        }
        int fitting = (int) ((width + gap()) / Math.max(1, widest() + gap()));
        int most = Math.clamp(fitting, 1, Math.max(1, getChildren().size()));
        return lowest && totalHeight(1, width) < totalHeight(most, width) ? 1 : most;
    }

    private double columnWidth(double width, int columns) {
        return width < 0 ? widest() : snapSizeX((width - (columns - 1) * gap()) / columns);
    }

    private double widest() {
        return getChildren().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }

    private double gap() {
        return snappedLeftInset();
    }
}
