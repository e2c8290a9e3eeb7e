package app.earshot.ui.call;

import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.brake.Brake;
import app.earshot.ui.parts.text.Cut;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import javafx.scene.layout.VBox;

/** What stands on a call in the place of questions while they rest: what a decent person does now, the words it rests on, and until when. */
final class RestCard extends VBox {

    private static final int LONGEST_WORDS = 160;

    RestCard(Brake brake, Messages messages) {
        getStyleClass().addAll("card", "call-ask", "call-ask-first", "call-rest");
        getChildren().add(Wrapping.whole(messages.text("listening.brake." + brake.code(messages.days().today())), "ask"));
        KeptReading reading = brake.reading();
        if (reading != null) {
            String words = Cut.beginning(reading.words().strip(), LONGEST_WORDS);
            String said = messages.text("listening.brake.words", messages.days().dayOf(reading.at()), words);
            getChildren().add(Wrapping.whole(said, "why"));
        }
        getChildren().add(Texts.wrapped(messages.text("listening.brake." + brake.untilCode(), brake.until()), "small", "soft"));
    }
}
