package app.earshot.ui.insights;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Card;
import app.earshot.ui.words.Messages;

/** "22 more", which leads to them. */
final class More {

    private More() {}

    static void add(Card card, int more, Messages messages, Runnable pressed) {
        if (more > 0) {
            card.getChildren().add(Buttons.sentence(messages.text("insights.more", more), pressed));
        }
    }
}
