package app.earshot.ui.parts;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A panel with a thin line round it. */
public class Card extends VBox {

    public Card(Node... children) {
        super(children);
        getStyleClass().add("card");
    }
}
