package app.earshot.ui.listening;

import app.earshot.domain.bank.Snooze;
import app.earshot.listening.blindspot.SnoozedBlindSpot;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What was put aside, behind one quiet line; each can be brought back. */
final class AsideList extends VBox {

    private final ListeningActions actions;
    private final Messages messages;

    /**
     * @param shown whether the line is unfolded
     * @param toggle folds or unfolds it
     */
    AsideList(List<SnoozedBlindSpot> aside, boolean shown, Runnable toggle, ListeningActions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("aside");
        var line = Buttons.sentence(messages.text("listening.aside", aside.size()), toggle);
        line.getStyleClass().add("quiet-line");
        line.setAccessibleHelp(messages.text(shown ? "listening.aside.fold" : "listening.aside.unfold"));
        getChildren().add(line);
        if (shown) {
            aside.forEach(each -> getChildren().add(row(each)));
        }
    }

    private Node row(SnoozedBlindSpot aside) {
        VBox row = new VBox(Wrapping.whole(messages.text(aside.spot().sentence()), "small"));
        row.getStyleClass().add("aside-row");
        row.getChildren().add(Wrapping.whole(caption(aside.snooze()), "small", "faint"));
        row.getChildren().add(Buttons.small(messages.text("listening.aside.back"), () -> actions.bringBack(aside)));
        return row;
    }

    private String caption(Snooze snooze) {
        Object time = snooze.until() != null
                ? messages.text("listening.aside.until", snooze.until())
                : messages.text(snooze.entriesThen() != null ? "listening.aside.until-entry" : "listening.aside.ever");
        return snooze.reason().isEmpty()
                ? messages.text("listening.aside.caption", time)
                : messages.text("listening.aside.caption.because", time, snooze.reason());
    }
}
