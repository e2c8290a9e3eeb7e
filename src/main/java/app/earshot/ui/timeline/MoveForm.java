package app.earshot.ui.timeline;

import app.earshot.domain.timeline.Entry;
import app.earshot.ui.composer.WhenFields;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.words.Messages;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks when an entry really happened. */
final class MoveForm extends VBox {

    private final Entry entry;
    private final CardContext context;
    private final WhenFields when;
    private final Runnable closed;

    MoveForm(Entry entry, CardContext context, Runnable closed) {
        this.entry = entry;
        this.context = context;
        this.closed = closed;
        Messages messages = context.messages();
        when = new WhenFields(messages);
        when.show(entry.at());
        HBox buttons = new HBox(
                Buttons.small(messages.text("timeline.move-now"), this::move),
                Buttons.small(messages.text("part.cancel"), closed));
        buttons.getStyleClass().add("inline-buttons");
        getStyleClass().add("inline-form");
        getChildren().addAll(when, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                event.consume();
                (event.getCode() == KeyCode.ENTER ? (Runnable) this::move : closed).run();
            }
        });
    }

    void begin() {
        when.begin();
    }

    private void move() {
        when.value()
                .ifPresentOrElse(
                        at -> context.entries()
                                .move(entry, at, closed, no -> when.refuse(context.messages().text(no.sentence()))),
                        () -> when.refuse(context.messages().text("refused.time-not-understood")));
    }
}
