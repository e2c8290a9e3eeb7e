package app.earshot.ui.call;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.parts.Wrapping;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is good to have in sight while one speaks with them: what we owe them, and what they said before. */
final class KnownColumn extends VBox {

    private final CallModel model;
    private final Messages messages;

    KnownColumn(CallModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("call-known");
        model.heard().subscribe(heard -> show());
        model.owed().subscribe(owed -> show());
    }

    private void show() {
        List<Node> nodes = new ArrayList<>();
        if (!model.owed().get().isEmpty()) {
            nodes.add(Texts.line(messages.text("call.owed"), "heading"));
            model.owed().get().forEach(promise -> nodes.add(owed(promise)));
        }
        if (!model.heard().get().isEmpty()) {
            nodes.add(Texts.line(messages.text("call.heard"), "heading"));
            model.heard().get().forEach(item -> nodes.add(heard(item)));
        }
        if (nodes.isEmpty()) {
            nodes.add(Texts.wrapped(messages.text("call.nothing-known"), "small", "soft"));
        }
        getChildren().setAll(nodes);
    }

    private Node owed(Promise promise) {
        String words = promise.dueOn() == null
                ? promise.words()
                : messages.text("call.promise", promise.words(), promise.dueOn());
        Region chip = Wrapping.whole(words, "owed-chip", "call-owed");
        chip.setMaxWidth(Double.MAX_VALUE);
        return chip;
    }

    private VBox heard(HeardItem item) {
        String day = messages.days().friendly(messages.days().dayOf(item.heardAt()));
        String by = model.writing().who().get().person(item.personId())
                .map(name -> messages.text("call.heard-from", name, day))
                .orElse(day);
        VBox card = new VBox(Wrapping.whole(item.words(), "call-words"), Texts.wrapped(by, "small", "soft"));
        card.getStyleClass().add("card");
        return card;
    }
}
