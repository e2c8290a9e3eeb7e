package app.earshot.ui.parts.field;

import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.input.LongTextEvent;
import app.earshot.ui.parts.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
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
        // The reason takes the width of its field: one that made it wider would take the room of the fields beside it.
        error.setPrefWidth(0);
        error.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("field");
        getChildren().addAll(label, input, error);
        accept();
        addEventHandler(LongTextEvent.ANY, event -> event.sayAt((messages, sentence) -> noteLength(sentence)));
        if (input instanceof TextInputControl text) {
            LongText.standInFor(text);
        }
    }

    /** What a verb said of it stands there until somebody asks again, and there is room for one sentence. */
    private void noteLength(String sentence) {
        if (sentence.isEmpty()) {
            accept();
        } else {
            note(sentence);
        }
    }

    /** Shows why not, and goes there. */
    public void refuse(String sentence) {
        note(sentence);
        input.requestFocus();
    }

    /** Shows what somebody who types here should know, and leaves them where they are. */
    public void note(String sentence) {
        error.setText(sentence);
        Visibility.set(error, true);
        input.setAccessibleHelp(sentence);
    }

    /** Takes the reason away. */
    public void accept() {
        error.setText("");
        Visibility.set(error, false);
        input.setAccessibleHelp(null);
    }
}
