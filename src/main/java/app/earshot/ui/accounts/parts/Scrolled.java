package app.earshot.ui.accounts.parts;

import app.earshot.ui.parts.focus.VisibleRange;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The content of a tab: as wide as there is room, scrolled where it is longer. It is no stop of its own for the Tab key. */
public final class Scrolled extends ScrollPane {

    public Scrolled(Node... content) {
        VBox column = new VBox(content);
        column.getStyleClass().add("tab-column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /** Scrolls so far that a node of the content stands at the top, or as near to it as the end allows. */
    public void reveal(Node node) {
        applyCss();
        layout();
        new VisibleRange(this).beginWith(node);
    }
}
