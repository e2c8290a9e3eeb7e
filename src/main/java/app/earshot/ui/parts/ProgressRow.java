package app.earshot.ui.parts;

import app.earshot.ui.parts.text.Texts;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Long work that is going on: what it is, how far it is, and a way to stop it. */
public final class ProgressRow extends HBox {

    private final Button stop;

    /** @param done how much is done, from 0 to 1 */
    public ProgressRow(String sentence, DoubleProperty done, String stopText, Runnable stopped) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(done);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(sentence);
        VBox texts = new VBox(Texts.wrapped(sentence, "medium"), bar);
        texts.getStyleClass().add("progress-words");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        stop = Buttons.small(stopText, stopped);
        getStyleClass().add("progress-row");
        getChildren().addAll(texts, stop);
    }

    /** What a screen reader says of the button, where its own words don't say what is stopped. */
    public void setAccessibleStop(String words) {
        stop.setAccessibleText(words);
    }
}
