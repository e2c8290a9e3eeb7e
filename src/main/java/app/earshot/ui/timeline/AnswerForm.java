package app.earshot.ui.timeline;

import app.earshot.domain.Request;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.words.Messages;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for our answer to a request, below it on the timeline. */
final class AnswerForm extends VBox {

    private final Request request;
    private final CardContext context;
    private final AnswerFields fields;
    private final Runnable closed;

    AnswerForm(Request request, CardContext context, Runnable closed) {
        this.request = request;
        this.context = context;
        this.closed = closed;
        Messages messages = context.messages();
        fields = new AnswerFields(request, messages);
        fields.onEntered(this::keep);
        context.entries().rules(fields::offer);
        HBox buttons = new HBox(
                Buttons.small(messages.text("timeline.request.keep-answer"), this::keep),
                Buttons.small(messages.text("part.cancel"), closed));
        buttons.getStyleClass().add("inline-buttons");
        getStyleClass().add("inline-form");
        getChildren().addAll(fields, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                closed.run();
            }
        });
    }

    void begin() {
        fields.begin();
    }

    private void keep() {
        context.entries().note(request.id(), fields.read(), closed, fields::refuse);
    }
}
