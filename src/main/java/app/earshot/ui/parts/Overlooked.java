package app.earshot.ui.parts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody looks over the shoulder, and what they are not to see meanwhile: entries and heard items that are kept private. Nothing is hidden when
 * a window opens. Used on the screen's thread.
 */
public final class Overlooked {

    private final ReadOnlyObjectWrapper<@Nullable Set<UUID>> hidden = new ReadOnlyObjectWrapper<>();

    /** What is hidden, by its ids; null while nothing is, which is not the same as having nothing to hide. */
    public ReadOnlyObjectProperty<@Nullable Set<UUID>> hidden() {
        return hidden.getReadOnlyProperty();
    }

    public boolean isOn() {
        return hidden.get() != null;
    }

    /** @param ids of all that is private */
    public void hide(Set<UUID> ids) {
        hidden.set(Set.copyOf(ids));
    }

    public void showAgain() {
        hidden.set(null);
    }

    /** @param about the ids of a thing and of all that it stands in */
    public boolean hides(@Nullable UUID... about) {
        Set<UUID> ids = hidden.get();
        return ids != null && Stream.of(about).anyMatch(id -> id != null && ids.contains(id));
    }

    /** What is seen of it is seen only while nobody looks, from now on. Its place stays, so that nothing jumps. */
    public <N extends Node> N keep(N node, @Nullable UUID... about) {
        InvalidationListener looks = changed -> node.setVisible(!hides(about));
        // The node holds it, and it goes with the node.
        node.getProperties().put(Overlooked.class, List.of(looks));
        hidden.addListener(new WeakInvalidationListener(looks));
        node.setVisible(!hides(about));
        return node;
    }
}
