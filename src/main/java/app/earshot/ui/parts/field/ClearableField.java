package app.earshot.ui.parts.field;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.focus.CompositeControl;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field whose words look for something or narrow a list. Esc empties it, outside of sheets, which Esc closes. So does a button at its
 * end, which the Tab key reaches while there is something to clear. The clear button that ControlsFX itself offers has no name and
 * answers to the mouse only.
 */
public class ClearableField extends CustomTextField implements CompositeControl {

    private final HBox end = new HBox();
    private final Button button;

    /** @param clear what the button at the end is called */
    public ClearableField(String clear) {
        button = Buttons.icon(clear, new FontIcon(Feather.X), this::clearAndStay);
        button.getStyleClass().add("clear-words");
        Shown.when(button, textProperty().isNotEmpty());
        end.getStyleClass().add("field-end");
        end.getChildren().add(button);
        // What is pressed on the button is not meant for the words around it.
        end.addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
        end.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (changesWords(event)) {
                event.consume();
            }
        });
        getStyleClass().add("clearable-words");
        // Without words there may be nothing at the end, and then nothing keeps room for it.
        rightProperty().bind(Bindings.when(textProperty().isNotEmpty().or(Bindings.size(end.getChildren()).greaterThan(1)))
                .then((Node) end)
                .otherwise((Node) null));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                event.consume();
                clearAndStay();
            }
        });
    }

    /** Stands at the end before there are words to clear. */
    protected final void addAtEnd(Node node) {
        end.getChildren().addFirst(node);
    }

    /** The Tab key goes on to what was found, past the button; the mouse and a screen reader still come to it. */
    final void passedByTab() {
        button.setFocusTraversable(false);
    }

    /** Sees the keys that are pressed in the words, before the field does; not those on the button at the end. */
    public final void onPressed(Consumer<KeyEvent> pressed) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isFocused()) {
                pressed.accept(event);
            }
        });
    }

    /** Goes on with a letter that was typed elsewhere. */
    public final void type(String letter) {
        requestFocus();
        appendText(letter);
        end();
    }

    private static boolean changesWords(KeyEvent event) {
        return !event.isShortcutDown()
                && !event.isAltDown()
                && !event.getCode().isFunctionKey()
                && event.getCode() != KeyCode.TAB
                && event.getCode() != KeyCode.ESCAPE;
    }

    private void clearAndStay() {
        requestFocus();
        clear();
    }
}
