package app.earshot.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;

/** What the Tab key reaches inside a node, in its order. */
public final class FocusOrder {

    private FocusOrder() {}

    public static List<Node> of(Node node) {
        List<Node> order = new ArrayList<>();
        collect(node, order);
        return order;
    }

    /** Puts the focus on the first that takes it. Returns false if there is none. */
    public static boolean enter(Node node) {
        List<Node> order = of(node);
        if (!order.isEmpty()) {
            order.getFirst().requestFocus();
        }
        return !order.isEmpty();
    }

    private static void collect(Node node, List<Node> order) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            order.add(node);
        }
        boolean whole = node instanceof Control && node.isFocusTraversable();
        if (node instanceof Parent parent && !whole) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, order));
        }
    }
}
