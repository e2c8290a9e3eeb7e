package app.earshot.ui.timeline;

import app.earshot.ui.parts.focus.Viewport;
import java.util.Collection;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Scrolls a column whose content comes and goes at both ends, without what is looked at moving away. */
final class TimelineScroll extends ScrollPane {

    private static final double AT_TOP = 1;

    private final Region column;
    private final Viewport seen = new Viewport(this);
    private Runnable nearBottom = () -> {};
    private Runnable nearTop = () -> {};
    /** While it is laid out nothing is where it will be, so nothing is read either. */
    private boolean settling;
    /** At the top, wait for the layout before asking for more: only then is it known whether there is room. */
    private final PauseTransition afterLayout = new PauseTransition(Duration.ONE);

    TimelineScroll(Region column) {
        super(column);
        this.column = column;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("timeline-scroll");
        vvalueProperty().subscribe(() -> readIfNearEnd());
        heightProperty().subscribe(() -> readIfNearEnd());
        column.heightProperty().subscribe(afterLayout::playFromStart);
        afterLayout.setOnFinished(event -> readIfNearEnd());
    }

    void onNearEnd(Runnable bottom, Runnable top) {
        nearBottom = bottom;
        nearTop = top;
    }

    /** Changes what stands in the column so that the first entry in sight stays where it is; at the top one stays at the top. */
    void keepPosition(Collection<EntryCard> cards, Runnable change, boolean toTop) {
        double top = seen.top();
        EntryCard first = cards.stream()
                .filter(card -> card.getBoundsInParent().getMaxY() > top)
                .findFirst()
                .orElse(null);
        double offset = first == null ? 0 : first.getBoundsInParent().getMinY() - top;
        var id = first == null ? null : first.entry().id();
        boolean atTop = top <= AT_TOP;
        change.run();
        if (toTop || atTop) {
            setVvalue(0);
        } else {
            settle();
            cards.stream()
                    .filter(card -> card.entry().id().equals(id))
                    .findFirst()
                    .ifPresent(card -> seen.begin(card.getBoundsInParent().getMinY() - offset));
        }
    }

    /** Scrolls no farther than it takes to see the node. */
    void reveal(Node node) {
        node.applyCss();
        settle();
        Bounds bounds = seen.place(node);
        double view = seen.height();
        if (bounds.getMinY() < seen.top()) {
            seen.begin(bounds.getMinY() - view * 0.1);
        } else if (bounds.getMaxY() > seen.top() + view) {
            seen.begin(Math.min(bounds.getMinY(), bounds.getMaxY() - view * 0.9));
        }
    }

    /** Brings the node to the upper third. */
    void show(Node node) {
        node.applyCss();
        settle();
        seen.begin(seen.place(node).getMinY() - seen.height() / 4);
    }

    void readIfNearEnd() {
        double view = seen.height();
        if (settling || view <= 0 || column.getHeight() <= 0) {
            return;
        }
        if (column.getHeight() - seen.top() - view < view * 1.5) {
            nearBottom.run();
        }
        if (seen.top() < view) {
            nearTop.run();
        }
    }

    /** What is new has its styles already: to have all of them found again would take longer than a picture may. */
    private void settle() {
        if (getScene() != null) {
            settling = true;
            layout();
            settling = false;
        }
    }
}
