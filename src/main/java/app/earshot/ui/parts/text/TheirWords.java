package app.earshot.ui.parts.text;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What they said: serif, the largest text near it, on soft green with a bar at the left. */
public class TheirWords extends VBox {

    /** @param caption who said it and what it is about; none if empty */
    public TheirWords(String words, String caption) {
        getStyleClass().add("their-words");
        getChildren().add(Wrapping.whole(words, "words"));
        if (!caption.isEmpty()) {
            Label small = new Label(caption);
            Wrapping.wrap(small);
            small.getStyleClass().add("caption");
            getChildren().add(small);
        }
    }
}
