package app.earshot.ui.parts.focus;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Which part of its content a scroll pane shows, from top to bottom, and how it shows another. All measures are in the coordinates
 * of the content; they hold only once everything is laid out.
 */
public record VisibleRange(ScrollPane pane) {

    /** Where the part that is seen begins. */
    public double top() {
        return pane.getVvalue() * hidden();
    }

    public double height() {
        return pane.getViewportBounds().getHeight();
    }

    /** How much of the content is not seen. */
    public double hidden() {
        return Math.max(0, pane.getContent().getLayoutBounds().getHeight() - height());
    }

    /** Where a node of the content stands. */
    public Bounds place(Node node) {
        return pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    /** Begins there, or as near to it as the content allows. */
    public void begin(double top) {
        pane.setVvalue(hidden() <= 0 ? 0 : Math.clamp(top / hidden(), 0, 1));
    }

    /** Begins with a node. */
    public void beginWith(Node node) {
        begin(place(node).getMinY());
    }

    /**
     * Scrolls no farther than it takes to see a node. One that is higher than what can be seen at once is shown from its beginning,
     * and stays where it is while any of it is seen.
     *
     * @param around how much of what stands around it is shown as well, where there is room
     */
    public void reveal(Node node, double around) {
        Bounds there = place(node);
        boolean fits = there.getHeight() <= height();
        boolean seen = fits
                ? there.getMinY() >= top() && there.getMaxY() <= top() + height()
                : there.getMaxY() > top() && there.getMinY() < top() + height();
        if (hidden() <= 0 || seen) {
            return;
        }
        double room = fits ? Math.min(around, (height() - there.getHeight()) / 2) : 0;
        begin(there.getMinY() < top() || !fits ? there.getMinY() - room : there.getMaxY() + room - height());
    }
}
