package app.earshot.ui.call;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What is good to have in sight while one speaks with them: what we owe them, and what they said before. By keyboard it is one stop, within
 * which the arrow keys go from one thing to the next.
 */
final class KnownColumn extends VBox {

    private final CallModel model;
    private final Messages messages;
    private final List<Region> stops = new ArrayList<>();

    KnownColumn(CallModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("call-known");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.heard().subscribe(heard -> show());
        model.owed().subscribe(owed -> show());
    }

    private void show() {
        stops.clear();
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
        if (!stops.isEmpty()) {
            reach(stops.getFirst());
        }
    }

    /** One of them stands in the way of the Tab key: the one where the keyboard was last. */
    private void reach(Region one) {
        stops.forEach(stop -> stop.setFocusTraversable(stop == one));
    }

    private Region stop(Region shown, String spoken) {
        shown.getStyleClass().add("focus-ring");
        shown.setAccessibleRole(AccessibleRole.LIST_ITEM);
        shown.setAccessibleText(spoken);
        shown.focusedProperty().subscribe(focused -> {
            if (focused) {
                reach(shown);
            }
        });
        stops.add(shown);
        return shown;
    }

    private void pressed(KeyEvent event) {
        int at = stops.indexOf(event.getTarget());
        int to = switch (event.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> stops.size() - 1;
            default -> -1;
        };
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isShiftDown() && !event.isMetaDown();
        if (at >= 0 && plain && to >= 0 && to < stops.size()) {
            event.consume();
            stops.get(to).requestFocus();
        }
    }

    private Node owed(Promise promise) {
        String words = promise.dueOn() == null
                ? promise.words()
                : messages.text("call.promise", promise.words(), promise.dueOn());
        Region chip = Wrapping.whole(words, "owed-chip", "call-owed");
        chip.setMaxWidth(Double.MAX_VALUE);
        return stop(chip, words);
    }

    private Node heard(HeardItem item) {
        String day = messages.days().friendly(messages.days().dayOf(item.heardAt()));
        String by = model.writing().who().get().person(item.personId())
                .map(name -> messages.text("call.heard-from", name, day))
                .orElse(day);
        VBox card = new VBox(Wrapping.whole(item.words(), "call-words"), Texts.wrapped(by, "small", "soft"));
        card.getStyleClass().add("card");
        return stop(card, item.words() + messages.text("part.between") + by);
    }
}
