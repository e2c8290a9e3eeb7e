package app.earshot.ui.parts;

import app.earshot.ui.parts.text.Wrapping;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * The four kinds of buttons. A list that has moved up after the first press of a double click brings another button under the mouse; that
 * one was not meant.
 */
public final class Buttons {

    /** Under which name a window knows the button that the first press of a double click met. */
    private static final String PRESSED_FIRST = "pressed-first";

    private Buttons() {}

    /** The one next step of a screen. */
    public static Button primary(String text, Runnable pressed) {
        return with(text, pressed, "primary");
    }

    public static Button plain(String text, Runnable pressed) {
        return with(text, pressed, "plain");
    }

    /** A plain one that stands in a row of a list or under a card. */
    public static Button small(String text, Runnable pressed) {
        return with(text, pressed, "small-button");
    }

    /** One that reads as a part of a sentence, and wraps like one. */
    public static Button sentence(String text, Runnable pressed) {
        Button button = with(text, pressed, "sentence-button");
        button.setMinSize(0, Button.USE_PREF_SIZE);
        Wrapping.wrap(button);
        return button;
    }

    /** One that shows only a picture; the text is what it is called. */
    public static Button icon(String text, Node picture, Runnable pressed) {
        Button button = with("", pressed, "icon-button");
        button.setGraphic(picture);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        return button;
    }

    private static Button with(String text, Runnable pressed, String style) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.getStyleClass().add(style);
        button.setOnAction(event -> pressed.run());
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> leaveOutIfNotMeant(press, button));
        return button;
    }

    private static void leaveOutIfNotMeant(MouseEvent press, Button button) {
        Map<Object, Object> window = button.getScene().getProperties();
        if (press.getClickCount() <= 1) {
            window.put(PRESSED_FIRST, button);
        } else if (window.get(PRESSED_FIRST) != button) {
            press.consume();
        }
    }
}
