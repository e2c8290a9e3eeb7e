package app.earshot.ui.brief;

import app.earshot.domain.page.PlacedBox;
import app.earshot.domain.page.PlacedPage;
import app.earshot.domain.page.PlacedText;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A sheet of paper with every line where it will be printed. It grows with the size of text. Each line is a node of its own that is never
 * broken again.
 */
public final class PagePane extends Region {

    /** How many points of the page are one em of the screen. The sizes in the stylesheet count on it. */
    private static final double POINTS_AN_EM = 12;

    private final PlacedPage page;
    private final Region em = new Region();
    private final List<Region> boxes = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    public PagePane(PlacedPage page) {
        this.page = page;
        getStyleClass().add("page");
        em.getStyleClass().add("page-em");
        em.setVisible(false);
        getChildren().add(em);
        page.boxes().forEach(this::add);
        page.texts().forEach(this::add);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private void add(PlacedBox box) {
        Region region = new Region();
        region.getStyleClass().add("page-box-" + box.kind().code());
        boxes.add(region);
        getChildren().add(region);
    }

    private void add(PlacedText placed) {
        Text text = new Text(placed.words());
        text.setTextOrigin(VPos.BASELINE);
        text.getStyleClass().add("page-" + placed.type().code());
        text.setNodeOrientation(placed.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        texts.add(text);
        getChildren().add(text);
    }

    /** Pixels for a point. */
    private double scale() {
        return em.minWidth(-1) / POINTS_AN_EM;
    }

    @Override
    protected double computePrefWidth(double height) {
        return page.width() * scale();
    }

    @Override
    protected double computePrefHeight(double width) {
        return page.height() * scale();
    }

    @Override
    protected void layoutChildren() {
        double scale = scale();
        for (int i = 0; i < boxes.size(); i++) {
            PlacedBox box = page.boxes().get(i);
            boxes.get(i).resizeRelocate(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
        }
        for (int i = 0; i < texts.size(); i++) {
            PlacedText placed = page.texts().get(i);
            Text text = texts.get(i);
            double x = placed.x() * scale;
            text.setLayoutX(placed.rightToLeft() ? x - text.prefWidth(-1) : x);
            text.setLayoutY(placed.baseline() * scale);
        }
    }
}
