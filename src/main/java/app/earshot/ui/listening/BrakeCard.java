package app.earshot.ui.listening;

import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.brake.Brake;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.text.Cut;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Why nothing is asked: what a decent person does now, the words it rests on, and for how long. The owner can lift it or let it hold longer. */
final class BrakeCard extends VBox {

    private static final int LONGEST_WORDS = 160;

    BrakeCard(Brake brake, ListeningActions actions, Messages messages) {
        getStyleClass().addAll("card", "suggestion", "first-suggestion");
        getChildren().add(Wrapping.whole(
                messages.text("listening.brake." + brake.code(messages.days().today())), "ask"));
        KeptReading reading = brake.reading();
        if (reading != null) {
            getChildren().add(words(reading, actions, messages));
        }
        getChildren().add(Texts.wrapped(messages.text("listening.brake." + brake.untilCode(), brake.until()), "small", "soft"));
        FlowPane buttons = new FlowPane(
                Buttons.small(messages.text("listening.brake.longer"), () -> actions.prolong(brake)),
                Buttons.small(messages.text("listening.brake.lift"), () -> actions.lift(brake)));
        buttons.getStyleClass().add("suggestion-buttons");
        getChildren().add(buttons);
    }

    private static Button words(KeptReading reading, ListeningActions actions, Messages messages) {
        String words = Cut.beginning(reading.words().strip(), LONGEST_WORDS);
        Button why = Buttons.sentence(
                words.isEmpty()
                        ? messages.text("listening.brake.private", messages.days().dayOf(reading.at()))
                        : messages.text("listening.brake.words", messages.days().dayOf(reading.at()), words),
                () -> actions.show(List.of(reading.entryId())));
        why.getStyleClass().add("why");
        why.setAccessibleHelp(messages.text("listening.show-evidence"));
        return why;
    }
}
