package app.earshot.ui.parts.focus;

import java.util.Collection;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The roving tab stop: of several things of a kind the Tab key reaches one, and the arrow keys go from there to the others. */
public final class TabStop {

    private TabStop() {}

    /** Makes one of them the one that the Tab key reaches; none if it is null. */
    public static <N extends Node> void at(@Nullable N one, Collection<N> all) {
        all.forEach(node -> node.setFocusTraversable(node == one));
    }
}
