package app.earshot.ui.listening;

import app.earshot.domain.bank.SnoozeTime;
import app.earshot.listening.blindspot.BlindSpot;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Something that we should know by now: what it rests on, what to ask about it, and a way to put it aside with a reason. */
final class BlindSpotCard extends VBox {

    private final BlindSpot spot;
    private final ListeningActions actions;
    private final Messages messages;
    private final VBox later = new VBox();

    BlindSpotCard(BlindSpot spot, ListeningActions actions, Messages messages) {
        this.spot = spot;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().addAll("rose-card", "blind-spot");
        later.getStyleClass().add("aside-form");
        Shown.set(later, false);
        getChildren().addAll(sentence(), buttons(), later);
    }

    private Node sentence() {
        String said = messages.text(spot.sentence());
        if (spot.evidence().isEmpty() || !Wrapping.isSafe(said)) {
            return Wrapping.whole(said, "blind");
        }
        Button sentence = Buttons.sentence(said, () -> actions.show(spot.evidence()));
        sentence.getStyleClass().addAll("rose-button", "blind-sentence");
        sentence.setAccessibleHelp(messages.text("listening.show-evidence"));
        return sentence;
    }

    private FlowPane buttons() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("suggestion-buttons");
        if (spot.ask() != null) {
            buttons.getChildren().add(rose(messages.text("listening.ask"), () -> actions.ask(spot.ask())));
        }
        if (!spot.evidence().isEmpty() && !Wrapping.isSafe(messages.text(spot.sentence()))) {
            buttons.getChildren().add(rose(messages.text("listening.show-evidence"), () -> actions.show(spot.evidence())));
        }
        buttons.getChildren().add(rose(messages.text("listening.not-now"), this::askForHowLong));
        return buttons;
    }

    private static Button rose(String text, Runnable pressed) {
        Button button = Buttons.sentence(text, pressed);
        button.getStyleClass().add("rose-button");
        return button;
    }

    /** The reason and the time are asked for only once somebody wants to put it aside. */
    private void askForHowLong() {
        if (later.getChildren().isEmpty()) {
            fillForm();
        }
        boolean shown = !later.isVisible();
        Shown.set(later, shown);
        if (shown) {
            later.getChildren().getFirst().requestFocus();
        }
    }

    private void fillForm() {
        TextField reason = new TextField();
        reason.setPromptText(messages.text("listening.aside.because"));
        reason.setAccessibleText(messages.text("listening.aside.reason"));
        FlowPane times = new FlowPane();
        times.getStyleClass().add("suggestion-buttons");
        for (SnoozeTime time : SnoozeTime.values()) {
            String code = time.name().toLowerCase(Locale.ROOT).replace('_', '-');
            times.getChildren()
                    .add(Buttons.small(
                            messages.text("listening.aside." + code), () -> actions.putAside(spot, time, reason.getText())));
        }
        reason.setOnAction(event -> times.getChildren().getFirst().requestFocus());
        later.getChildren().addAll(reason, times);
    }
}
