package app.earshot.ui.accounts.enquiry;

import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Who sent them, once that was taken over from a message, with a way to take it off again. */
final class SentByLine extends HBox {

    SentByLine(NewEnquiryModel model, NewEnquiryActions actions, Messages messages) {
        getStyleClass().add("field-row");
        model.sender().subscribe(sender -> {
            getChildren().clear();
            if (sender != null) {
                Button off = Buttons.plain(messages.text("accounts.new.sent-by.off"), actions::leaveSender);
                getChildren().addAll(Texts.wrapped(messages.text("accounts.new.sent-by", sender.text()), "small"), off);
            }
            setVisible(sender != null);
            setManaged(sender != null);
        });
    }
}
