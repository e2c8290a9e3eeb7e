package app.earshot.ui.parts.focus;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;

/** Whether the Tab key reaches what stands inside a node. Until somebody says so, each thing there is as it was made. */
public final class TabReach {

    private final Node within;
    /** What it would reach: what takes no focus anyway stays as it is. */
    private final Set<Node> passedOver = new HashSet<>();
    private boolean reachable;

    public TabReach(Node within) {
        this.within = within;
    }

    public void set(boolean now) {
        reachable = now;
        if (now) {
            passedOver.forEach(node -> node.setFocusTraversable(true));
            passedOver.clear();
        } else {
            passedOver.addAll(FocusOrder.of(within));
            passedOver.forEach(node -> node.setFocusTraversable(false));
        }
    }

    /** To be called when other things stand inside: the key reaches them as it did those before. */
    public void renew() {
        passedOver.clear();
        set(reachable);
    }
}
