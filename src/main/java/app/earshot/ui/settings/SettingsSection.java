package app.earshot.ui.settings;

import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One part of the settings: what it is about, and under that a card with what can be set. */
class SettingsSection extends VBox {

    private final Card card;

    /**
     * @param title the key of its title
     * @param sentence the key of the sentence under it
     */
    SettingsSection(Messages messages, String title, String sentence, Node... inside) {
        card = new Card(inside);
        card.getStyleClass().add("settings-card");
        getStyleClass().add("settings-section");
        getChildren().addAll(Texts.wrapped(messages.text(title), "section"), Texts.wrapped(messages.text(sentence), "soft"), card);
    }

    /** What stands on the card. */
    final ObservableList<Node> card() {
        return card.getChildren();
    }
}
