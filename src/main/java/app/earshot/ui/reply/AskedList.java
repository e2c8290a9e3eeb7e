package app.earshot.ui.reply;

import app.earshot.ui.parts.text.ReadingDirection;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.reply.Reflection.Ticked;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.ReasonWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What they asked, before a word is written; each is ticked as the draft answers it. */
final class AskedList extends VBox {

    private final Messages messages;
    private List<Ticked> shown = List.of();

    AskedList(ReplyModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("asked-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(messages.text("reply.asked"));
        model.reflection().subscribe(now -> show(now.asks()));
    }

    private void show(List<Ticked> asks) {
        if (!asks.equals(shown)) {
            shown = asks;
            List<Node> rows = new ArrayList<>();
            rows.add(Texts.wrapped(messages.text("reply.asked"), "heading"));
            asks.stream().map(this::row).forEach(rows::add);
            getChildren().setAll(rows);
        }
    }

    private Node row(Ticked ticked) {
        String asked = ticked.ask().words();
        String reason = ticked.ask().reason();
        Region ring = new Region();
        ring.getStyleClass().addAll("ring", ticked.answered() ? "ring-said-back" : "ring-asked");
        VBox words = new VBox(serif(asked, "offer-words"));
        if (!reason.isEmpty()) {
            words.getChildren().add(serif(ReasonWords.clause(messages.text("offer.quoted", reason), messages), "offer-reason"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(ring, words);
        row.getStyleClass().add("asked-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(messages.text(ticked.answered() ? "reply.asked.answered" : "reply.asked.open", asked));
        return row;
    }

    private static Region serif(String words, String style) {
        Region text = Wrapping.whole(words, style);
        text.setNodeOrientation(ReadingDirection.of(words));
        return text;
    }
}
