package app.earshot.ui.call;

import app.earshot.listening.suggestion.Suggestion;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One question to say aloud, and why. The first is the largest. */
final class AskCard extends VBox {

    AskCard(Suggestion suggestion, Command key, Messages messages, Runnable asked) {
        boolean first = key == Command.ASK_FIRST;
        getStyleClass().addAll("card", "call-ask", first ? "call-ask-first" : "call-ask-next");
        Node question = Wrapping.whole(messages.text("listening.quoted", suggestion.text()), "ask");
        Region why = Wrapping.whole(messages.text(suggestion.reason()), "why");
        Button button = Buttons.small(messages.text("call.asked"), asked);
        button.setAccessibleText(messages.text("call.asked-spoken", suggestion.text()));
        button.setTooltip(new Tooltip(messages.text("shell.with-key", messages.text(key.key()), key.keyText())));
        // Its letters are small as the button's are; a step within a step is on no scale.
        button.setGraphic(Texts.line(key.keyText(), "small-key"));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(button);
        if (suggestion.forWhom() != null) {
            Region whom = Wrapping.whole(messages.text(suggestion.forWhom()), "why");
            whom.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(whom, Priority.ALWAYS);
            foot.getChildren().addFirst(whom);
        }
        foot.getStyleClass().add("call-ask-foot");
        if (suggestion.takesUp() != null) {
            getChildren().add(Wrapping.whole(messages.text("listening.takes-up", suggestion.takesUp()), "why"));
        }
        getChildren().addAll(question, why, foot);
    }
}
