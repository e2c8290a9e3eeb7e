package app.earshot.ui.timeline.offer;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.message.MessageOffer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One thing that was heard in a message: what it is, their words, and the key that keeps it. */
final class OfferRow extends HBox {

    /** @param key how the key is written that keeps it */
    OfferRow(MessageOffer offer, OfferWords say, String key, Messages messages, Runnable take) {
        Label kind = Texts.wrapped(say.kind(offer), "offer-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        VBox said = new VBox(reading(say.words(offer), "offer-words"));
        add(said, say.reason(offer), "offer-reason");
        add(said, say.instead(offer), "offer-instead");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button keep = Buttons.small(key, take);
        keep.getStyleClass().add("offer-key");
        keep.setAccessibleText(messages.text("offer.keep", say.kind(offer), say.words(offer)));
        getStyleClass().add("offer");
        getChildren().addAll(kind, said, keep);
    }

    private static void add(VBox said, String words, String style) {
        if (!words.isEmpty()) {
            said.getChildren().add(reading(words, style));
        }
    }

    private static Node reading(String words, String style) {
        Region shown = Wrapping.whole(words, style);
        shown.setNodeOrientation(ReadingDirection.of(words));
        shown.setMaxWidth(Double.MAX_VALUE);
        return shown;
    }
}
