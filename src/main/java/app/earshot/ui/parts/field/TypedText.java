package app.earshot.ui.parts.field;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextInputControl;

/**
 * The one way in which a field for text and a model belong together: the field shows what the model says, and what is typed goes to the
 * actions, which alone change the model.
 */
public final class TypedText {

    private TypedText() {}

    /**
     * @param shown what the model says
     * @param typed is given the whole text whenever somebody changes it, and not when the model does
     */
    public static void of(TextInputControl field, ObservableValue<String> shown, Consumer<String> typed) {
        shown.subscribe(text -> {
            if (!text.equals(field.getText())) {
                field.setText(text);
            }
        });
        field.textProperty().subscribe((before, now) -> {
            if (!now.equals(shown.getValue())) {
                typed.accept(now);
            }
        });
    }
}
