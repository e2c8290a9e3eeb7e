package app.earshot.ui.insights;

import app.earshot.usecase.insights.Range;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** The range in which a share may lie, and where it was counted, on a line from none to all. */
final class ShareBar extends Region {

    private static final PseudoClass APART = PseudoClass.getPseudoClass("apart");

    private final Region line = part("share-line");
    private final Region range = part("share-range");
    private final Region mark = part("share-mark");
    private final double share;
    private final Range between;

    /** @param apart whether it overlaps with none of those beside it: only then it has a colour */
    ShareBar(double share, Range between, boolean apart) {
        this.share = share;
        this.between = between;
        getStyleClass().add("share-bar");
        range.pseudoClassStateChanged(APART, apart);
        getChildren().addAll(line, range, mark);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double high = getHeight();
        line.resizeRelocate(0, 0, wide, high);
        double middle = snapSizeY(high / 3);
        range.resizeRelocate(snapPositionX(between.low() * wide), snapPositionY((high - middle) / 2), snapSizeX((between.high() - between.low()) * wide), middle);
        double thick = snapSizeX(high / 4);
        mark.resizeRelocate(snapPositionX(Math.clamp(share * wide - thick / 2, 0, wide - thick)), 0, thick, high);
    }
}
