package app.earshot.ui.parts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Puts other children into a pane and touches only those that come and go: the toolkit takes whatever is set anew out of the window and
 * back, and finds all its styles a second time.
 */
public final class Children {

    private Children() {}

    /** Shows these, in this order. Those that are new are styled at once, in the time until the next picture is due. */
    public static void show(Pane pane, List<? extends Node> nodes) {
        ObservableList<Node> children = pane.getChildren();
        Set<Node> before = new HashSet<>(children);
        List<? extends Node> stay = nodes.stream().filter(before::contains).toList();
        Set<Node> staying = new HashSet<>(stay);
        if (stay.isEmpty() || !children.filtered(staying::contains).equals(stay)) {
            children.setAll(nodes);
            pane.applyCss();
            return;
        }
        children.removeAll(before.stream().filter(node -> !staying.contains(node)).toList());
        for (int from = 0; from < nodes.size(); from++) {
            int to = from;
            while (to < nodes.size() && !staying.contains(nodes.get(to))) {
                to++;
            }
            children.addAll(from, nodes.subList(from, to));
            nodes.subList(from, to).forEach(Node::applyCss);
            from = to;
        }
    }
}
