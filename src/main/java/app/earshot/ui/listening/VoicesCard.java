package app.earshot.ui.listening;

import app.earshot.listening.PersonWords;
import app.earshot.listening.TeammateWords;
import app.earshot.listening.WhoseWords;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whose words we have, and who of us heard them. */
final class VoicesCard extends VBox {

    private static final int STYLES = 4;
    private static final double WHOLE = 1000;

    VoicesCard(WhoseWords words, Messages messages) {
        getStyleClass().addAll("card", "voices");
        FlowPane names = new FlowPane();
        names.getStyleClass().add("voices-names");
        for (PersonWords person : words.people()) {
            Label name = Texts.line(
                    messages.text("listening.name-count", person.name(), person.heard()),
                    "small",
                    person.partner() && person.heard() == 0 ? "blind" : "voice");
            names.getChildren().add(name);
        }
        getChildren().addAll(names, bar(words.people()));
        if (!words.teammates().isEmpty()) {
            getChildren().add(Texts.wrapped(with(words.teammates(), messages), "small", "faint"));
        }
    }

    private static HBox bar(List<PersonWords> people) {
        HBox bar = new HBox();
        bar.getStyleClass().add("voices-bar");
        int all = people.stream().mapToInt(PersonWords::heard).sum();
        for (int i = 0; i < people.size(); i++) {
            int heard = people.get(i).heard();
            if (heard > 0) {
                Region part = new Region();
                part.getStyleClass().addAll("voice-part", "voice-" + (1 + i % STYLES));
                part.setPrefWidth(WHOLE * heard / all);
                HBox.setHgrow(part, Priority.ALWAYS);
                bar.getChildren().add(part);
            }
        }
        return bar;
    }

    private static String with(List<TeammateWords> teammates, Messages messages) {
        String counts = teammates.stream()
                .map(it -> messages.text(
                        "listening.name-count", it.me() ? messages.text("who.you") : it.name(), it.heard()))
                .collect(Collectors.joining(messages.text("part.between")));
        return messages.text("listening.with", counts);
    }
}
