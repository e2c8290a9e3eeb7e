package app.earshot.ui.call;

import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who is talking, under a heading that says which key turns it. */
final class TalkingPart extends VBox {

    private final HBox head = new HBox();

    TalkingPart(TalkCard card, Messages messages) {
        Label who = Texts.line(messages.text("call.who-talks"), "heading");
        Label key = Texts.line(Command.TURN_TALKING.keyText(), "key");
        head.getChildren().setAll(who, key, Texts.line(messages.text("call.switches"), "heading"));
        head.getStyleClass().add("talk-head");
        getStyleClass().add("call-talking");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, card);
    }

    void showHead(boolean shown) {
        Shown.set(head, shown);
    }
}
