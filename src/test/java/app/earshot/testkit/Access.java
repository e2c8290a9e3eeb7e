package app.earshot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.ui.parts.focus.FocusOrder;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/** Walks a screen as somebody does who uses the keyboard or listens to a screen reader. */
public final class Access {

    private Access() {}

    /** Everything that takes the focus has a name, and is reached from top to bottom within its own part of the window. */
    public static void check(Parent root) {
        assertThat(nameless(root)).as("controls without a name").isEmpty();
        assertThat(outOfOrder(root)).as("controls reached before what stands above them").isEmpty();
    }

    static List<String> nameless(Node root) {
        return FocusOrder.of(root).stream().filter(node -> name(node).isBlank()).map(Node::toString).toList();
    }

    /** Neighbours in one parent must be reached downwards or, in a row, forwards. */
    static List<String> outOfOrder(Parent root) {
        List<String> wrong = new ArrayList<>();
        List<Node> order = FocusOrder.of(root);
        for (int i = 1; i < order.size(); i++) {
            Node before = order.get(i - 1);
            Node now = order.get(i);
            Bounds first = before.localToScene(before.getLayoutBounds());
            Bounds second = now.localToScene(now.getLayoutBounds());
            if (before.getParent() == now.getParent() && second.getMaxY() <= first.getMinY()) {
                wrong.add(name(now) + " after " + name(before));
            }
        }
        return wrong;
    }

    /** What a screen reader calls it. */
    public static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextInputControl input when input.getPromptText() != null -> input.getPromptText();
            default -> "";
        };
    }
}
