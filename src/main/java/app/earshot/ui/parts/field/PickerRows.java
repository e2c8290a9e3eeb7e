package app.earshot.ui.parts.field;

import app.earshot.ui.parts.focus.FocusOrder;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * What was found for the words in a field, below it. Down and Enter go from the field to the first row, the arrow keys from one row to
 * the next and from the first back to the field; Enter takes a row.
 */
public final class PickerRows extends VBox {

    private final ClearableField field;

    public PickerRows(ClearableField field) {
        this.field = field;
        getStyleClass().add("matching-rows");
        field.onPressed(this::pressedInField);
        field.passedByTab();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows these instead, or a sentence that nothing was found. */
    public void show(List<? extends Node> rows) {
        boolean within = getScene() != null && FocusOrder.of(this).contains(getScene().getFocusOwner());
        getChildren().setAll(rows);
        if (within) {
            field.requestFocus();
        }
    }

    /** Enter takes nothing from here: what was found may still be for the letters before the last one. */
    private void pressedInField(KeyEvent event) {
        boolean there = event.getCode() == KeyCode.DOWN || (event.getCode() == KeyCode.ENTER && !event.isShortcutDown());
        if (there && FocusOrder.enter(this)) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        List<Node> rows = FocusOrder.of(this);
        int at = rows.indexOf(getScene().getFocusOwner());
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> rows.get(Math.min(at + 1, rows.size() - 1)).requestFocus();
            case UP -> (at == 0 ? field : rows.get(at - 1)).requestFocus();
            case ENTER -> {
                if (!(rows.get(at) instanceof ButtonBase button)) {
                    return;
                }
                button.fire();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
