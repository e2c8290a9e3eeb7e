package app.earshot.ui.parts.text;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** Their words that lead somewhere, or can be chosen: by a click, by Enter or by the space bar. */
public final class PressableWords extends TheirWords {

    /**
     * @param spoken what a screen reader says
     * @param pressed what happens
     */
    public PressableWords(String words, String caption, String spoken, Runnable pressed) {
        super(words, caption);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(spoken);
        getStyleClass().addAll("focus-ring", "heard-words");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                pressed.run();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                pressed.run();
            }
        });
        setMinWidth(0);
    }
}
