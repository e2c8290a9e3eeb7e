package app.earshot.ui.call;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who is talking, and who has had how much of the time. One press, and it is the other side. */
final class TalkCard extends Button {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final int PERCENT = 100;

    private final Messages messages;
    private final Label them;
    private final Label us;
    private final ShareBar bar = new ShareBar();
    private final Label sentence = Texts.line("", "small", "soft");

    TalkCard(CallModel model, Messages messages, Runnable turn) {
        this.messages = messages;
        them = Texts.line(messages.name("call.talking", Side.THEM), "talk-them");
        us = Texts.line(messages.name("call.talking", Side.US), "talk-us");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox sides = new HBox(them, space, us);
        VBox content = new VBox(sides, bar, sentence);
        content.getStyleClass().add("talk-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> getWidth() - getInsets().getLeft() - getInsets().getRight(), widthProperty(), insetsProperty()));
        getStyleClass().addAll("card", "talk-card");
        setOnAction(event -> turn.run());
        model.clock().subscribe(this::show);
    }

    private void show(TalkClock clock) {
        boolean they = clock.talking() == Side.THEM;
        them.pseudoClassStateChanged(NOW, they);
        us.pseudoClassStateChanged(NOW, !they);
        double part = clock.isMeasured() ? clock.theirs() : they ? 1 : 0;
        bar.show(part);
        long percent = Math.round(part * PERCENT);
        sentence.setText(
                clock.isMeasured() ? messages.text("call.share", percent) : messages.text("call.share-unknown"));
        setAccessibleText(messages.text(
                "call.talking-spoken", messages.name("call.talking", clock.talking()), sentence.getText()));
    }
}
