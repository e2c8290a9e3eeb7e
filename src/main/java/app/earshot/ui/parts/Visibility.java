package app.earshot.ui.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether a part is there. One that is not there takes no room either. */
public final class Visibility {

    private Visibility() {}

    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** As long as the condition holds. */
    public static void when(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
