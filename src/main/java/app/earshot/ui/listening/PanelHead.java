package app.earshot.ui.listening;

import app.earshot.ui.parts.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The name of a part of the panel, and at its end how many there are. */
final class PanelHead extends HBox {

    private final Label number = Texts.line("", "heading", "faint");

    PanelHead(String title) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(Texts.line(title, "heading"), space, number);
    }

    void count(String count) {
        number.setText(count);
    }
}
