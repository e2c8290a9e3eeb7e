package app.earshot.ui.parts.focus;

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

    /** Puts the focus on the first that takes it. Returns false if there is none, or it is nowhere in the window. */
    public static boolean enter(Node node) {
        List<Node> order = of(node);
        if (order.isEmpty() || order.getFirst().getScene() == null) {
            return false;
        }
        Node first = order.getFirst();
        first.requestFocus();
        return first.getScene().getFocusOwner() == first;
    }

    /** Moves the focus on within a node, and from its end to its beginning: 1 for the next, -1 for the one before. */
    public static void move(Node node, int step) {
        List<Node> order = of(node);
        if (!order.isEmpty()) {
            int now = order.indexOf(node.getScene().getFocusOwner());
            int next = now < 0 && step < 0 ? order.size() - 1 : now + step;
            order.get(Math.floorMod(next, order.size())).requestFocus();
        }
    }

    private static void collect(Node node, List<Node> order) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            order.add(node);
        }
        boolean whole = node instanceof Control && node.isFocusTraversable() && !(node instanceof CompositeControl);
        if (node instanceof Parent parent && !whole) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, order));
        }
    }
}
