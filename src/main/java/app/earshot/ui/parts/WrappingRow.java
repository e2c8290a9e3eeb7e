package app.earshot.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Things beside each other as far as there is room, then on the next line. One that is wider than the line is as wide as the line. */
public class WrappingRow extends FlowPane {

    /** Sums of the same widths and gaps come out a hair apart, by the order in which they are added. */
    private static final double HAIR = 0.05;

    public WrappingRow(Node... things) {
        super(things);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> things = getManagedChildren();
        double width = snappedLeftInset() + snappedRightInset() + getHgap() * Math.max(0, things.size() - 1);
        for (Node thing : things) {
            width += own(thing);
        }
        return width;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? computePrefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        List<List<Node>> lines = lines(inner);
        double height = snappedTopInset() + snappedBottomInset() + getVgap() * Math.max(0, lines.size() - 1);
        for (List<Node> line : lines) {
            height += height(line, inner);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        double y = snappedTopInset();
        for (List<Node> line : lines(inner)) {
            double height = height(line, inner);
            double x = snappedLeftInset();
            for (Node thing : line) {
                double width = width(thing, inner);
                double own = snapSizeY(thing.prefHeight(width));
                thing.resizeRelocate(x, snapPositionY(y + (height - own) / 2), width, own);
                x += width + getHgap();
            }
            y += height + getVgap();
        }
    }

    private List<List<Node>> lines(double inner) {
        List<List<Node>> lines = new ArrayList<>();
        double left = 0;
        for (Node thing : getManagedChildren()) {
            double width = width(thing, inner);
            if (lines.isEmpty() || width > left + HAIR) {
                lines.add(new ArrayList<>());
                left = inner;
            }
            lines.getLast().add(thing);
            left -= width + getHgap();
        }
        return lines;
    }

    private double width(Node thing, double inner) {
        return Math.min(own(thing), inner);
    }

    /** What may be no wider than so much is cut to it. */
    protected final double own(Node thing) {
        return snapSizeX(Math.min(thing.prefWidth(-1), thing.maxWidth(-1)));
    }

    private double height(List<Node> line, double inner) {
        return line.stream()
                .mapToDouble(thing -> snapSizeY(thing.prefHeight(width(thing, inner))))
                .max()
                .orElse(0);
    }
}
