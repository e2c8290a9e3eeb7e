package app.earshot.ui.accounts.parts;

import app.earshot.ui.parts.focus.FocusOrder;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * Where the focus was before something was made anew: at a control of this name, so many stops from the first one.
 *
 * @param name what the control was called, or null
 * @param stop which stop of the Tab key it was; -1 if the focus was elsewhere
 */
public record KeptFocus(@Nullable String name, int stop) {

    /** Where the focus is now, before something in here is made anew. */
    public static KeptFocus of(Parent parent) {
        Node owner = parent.getScene() == null ? null : parent.getScene().getFocusOwner();
        int stop = owner == null ? -1 : FocusOrder.of(parent).indexOf(owner);
        return new KeptFocus(stop < 0 || owner == null ? null : owner.getAccessibleText(), stop);
    }

    /** Puts the focus on what is called the same, else on what now stands in its place or before it. */
    public void restore(Parent parent) {
        if (stop < 0) {
            return;
        }
        parent.applyCss();
        List<Node> order = FocusOrder.of(parent);
        order.stream()
                .filter(node -> name != null && Objects.equals(node.getAccessibleText(), name))
                .findFirst()
                .or(() -> order.stream().limit(stop + 1L).reduce((before, after) -> after))
                .ifPresent(Node::requestFocus);
    }
}
