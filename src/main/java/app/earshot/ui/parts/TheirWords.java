package app.earshot.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What they said: serif, the largest text near it, on soft green with a bar at the left. */
public class TheirWords extends VBox {

    /** @param caption who said it and what it is about; none if empty */
    public TheirWords(String words, String caption) {
        this(words(words), caption);
    }

    /** The same round words that can be selected. */
    public TheirWords(SelectableText words, String caption) {
        words.getStyleClass().add("words");
        add(words, caption);
    }

    private TheirWords(Region words, String caption) {
        add(words, caption);
    }

    private void add(javafx.scene.Node words, String caption) {
        getStyleClass().add("their-words");
        getChildren().add(words);
        if (!caption.isEmpty()) {
            Label small = new Label(caption);
            Wrapping.wrap(small);
            small.getStyleClass().add("caption");
            getChildren().add(small);
        }
    }

    private static Region words(String words) {
        return Wrapping.whole(words, "words");
    }
}
