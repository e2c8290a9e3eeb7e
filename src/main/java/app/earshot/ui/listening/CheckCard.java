package app.earshot.ui.listening;

import app.earshot.listening.reply.AnswerCheck;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What only the owner can tell: whether something that was sent answered what they asked for. */
final class CheckCard extends VBox {

    CheckCard(AnswerCheck check, ListeningActions actions, Messages messages) {
        getStyleClass().addAll("card", "suggestion", "next-suggestion");
        Button sent = Buttons.sentence(
                messages.text("listening.check", messages.days().dayOf(check.reading().at())),
                () -> actions.show(List.of(check.reading().entryId())));
        sent.getStyleClass().add("why");
        sent.setAccessibleHelp(messages.text("listening.show-evidence"));
        FlowPane buttons = new FlowPane(
                Buttons.small(messages.text("listening.check.yes"), () -> actions.answered(check)),
                Buttons.small(messages.text("listening.check.not-yet"), () -> actions.notYet(check)));
        buttons.getStyleClass().add("suggestion-buttons");
        getChildren().addAll(
                sent, Wrapping.whole(messages.text("listening.quoted", check.request().words()), "ask"), buttons);
    }
}
