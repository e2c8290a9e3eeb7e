package app.earshot.ui.parts.field;

import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** An input with its name above it and, when a verb says no, the reason under it. Its code is the id of the input. */
public final class Field extends VBox {

    private final Node input;
    private final Label error = Texts.wrapped("", "field-error");

    /**
     * @param code by which what is typed into it is found again; unlike its name it never changes, and it is the only one of its sheet
     * @param name what it is called on the screen
     */
    public Field(String code, String name, Node input) {
        this.input = input;
        input.setId(code);
        Label label = Texts.wrapped(name, "field-label");
        label.setLabelFor(input);
        if (input.getAccessibleText() == null) {
            input.setAccessibleText(name);
        }
        getStyleClass().add("field");
        getChildren().addAll(label, input, error);
        accept();
    }

    /** Shows why not, and goes there. */
    public void refuse(String sentence) {
        note(sentence);
        input.requestFocus();
    }

    /** Shows what somebody who types here should know, and leaves them where they are. */
    public void note(String sentence) {
        error.setText(sentence);
        Shown.set(error, true);
        input.setAccessibleHelp(sentence);
    }

    /** Takes the reason away. */
    public void accept() {
        error.setText("");
        Shown.set(error, false);
        input.setAccessibleHelp(null);
    }
}
