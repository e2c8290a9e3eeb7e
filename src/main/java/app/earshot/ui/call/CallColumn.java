package app.earshot.ui.call;

import app.earshot.ui.composer.GrowingText;
import app.earshot.ui.composer.MarkButtons;
import app.earshot.ui.composer.MarkStrip;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.Refusal;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where what they say is written down during a conversation, with what may be said about it. */
final class CallColumn extends VBox {

    private final Messages messages;
    private final CallLines lines;
    private final Label refusal = Texts.wrapped("", "field-error");

    /** @param strip says what the line that is being written becomes, and stands under it */
    CallColumn(CallModel model, CallTextActions actions, Messages messages, MarkStrip strip) {
        this.messages = messages;
        lines = new CallLines(model.writing(), actions, messages, strip);
        area().setPromptText(messages.text("call.prompt"));
        area().editableProperty().bind(model.ending().not());
        area().setAccessibleText(messages.text("call.writing"));
        area().getStyleClass().add("call-area");
        getStyleClass().add("call-column");
        getChildren().addAll(
                lines, refusal, new MarkButtons(area(), messages), new CallDetails(model.writing(), actions, messages));
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                area().requestFocus();
            }
        });
        model.writing().refusal().subscribe(this::refuse);
    }

    GrowingText area() {
        return lines.area();
    }

    private void refuse(@Nullable Refusal no) {
        refusal.setText(no == null ? "" : messages.text(no.sentence()));
        Shown.set(refusal, no != null);
    }
}
