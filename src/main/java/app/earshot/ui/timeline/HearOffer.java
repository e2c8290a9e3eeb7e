package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Place;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.SelectableText;
import app.earshot.ui.words.Messages;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What is selected in an entry, and the button under it by which it is kept as heard. */
final class HearOffer {

    private final Region view;
    private final BiConsumer<UUID, Place> hear;
    private final Button button;
    private UUID selectedIn = new UUID(0, 0);
    private Place selected = new Place(0, 0);
    private @Nullable SelectableText selectedText;

    /**
     * @param view within which the button stays
     * @param hear is told which words to keep, and of which entry
     */
    HearOffer(Region view, Messages messages, BiConsumer<UUID, Place> hear) {
        this.view = view;
        this.hear = hear;
        button = Buttons.small(messages.text("timeline.heard.keep", Command.HEARD_FROM_SELECTION.keyText()), this::take);
        button.getStyleClass().add("hear-button");
        button.setFocusTraversable(false);
        button.setManaged(false);
        hide();
    }

    Button button() {
        return button;
    }

    void hide() {
        button.setVisible(false);
    }

    /** Called when other words are selected, or none any more. */
    void selected(UUID entryId, Place words, SelectableText where) {
        if (words.isGone()) {
            if (where == selectedText) {
                selectedText = null;
                hide();
            }
            return;
        }
        if (selectedText != null && selectedText != where) {
            selectedText.select(0, 0);
        }
        selectedText = where;
        selectedIn = entryId;
        selected = words;
        where.requestLayout();
        where.layout();
        show(where);
    }

    /** Under the end of the selection, within the view. */
    private void show(SelectableText where) {
        Node marked = where.lookup(".selection");
        if (marked == null || marked.getScene() == null) {
            return;
        }
        Bounds bounds = view.sceneToLocal(marked.localToScene(marked.getBoundsInLocal()));
        button.autosize();
        button.relocate(
                Math.clamp(bounds.getMaxX() - button.getWidth() / 2, 0, Math.max(0, view.getWidth() - button.getWidth())),
                Math.clamp(bounds.getMaxY() + 4, 0, Math.max(0, view.getHeight() - button.getHeight())));
        button.setVisible(true);
    }

    /** Keeps what is selected, if anything is. */
    void take() {
        if (selectedText != null) {
            selectedText = null;
            hide();
            hear.accept(selectedIn, selected);
        }
    }
}
