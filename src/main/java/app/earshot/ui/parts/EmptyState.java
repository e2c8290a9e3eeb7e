package app.earshot.ui.parts;

import app.earshot.ui.parts.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A place to begin: what will stand here, and the one next step. */
public final class EmptyState extends VBox {

    public EmptyState(String title, String sentence) {
        Label what = Texts.wrapped(title, "empty-title");
        Label why = Texts.wrapped(sentence, "empty-sentence");
        getStyleClass().add("empty-state");
        getChildren().addAll(what, why);
    }

    public EmptyState(String title, String sentence, String step, Runnable taken) {
        this(title, sentence);
        getChildren().add(Buttons.primary(step, taken));
    }
}
