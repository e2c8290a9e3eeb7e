package app.earshot.ui.listening;

import app.earshot.listening.PersonWords;
import app.earshot.listening.TeammateWords;
import app.earshot.listening.WhoseWords;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.words.LeftToRight;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** Whose words we have, and who of us heard them. */
final class VoicesCard extends VBox {

    private static final int STYLES = 4;
    private static final double WHOLE = 100;

    VoicesCard(WhoseWords words, Messages messages) {
        getStyleClass().addAll("card", "voices");
        FlowPane names = new FlowPane();
        names.getStyleClass().add("voices-names");
        for (PersonWords person : words.people()) {
            Label name = Texts.line(
                    messages.text("listening.name-count", LeftToRight.name(person.name()), person.heard()),
                    "small",
                    person.partner() && person.heard() == 0 ? "blind" : "voice");
            names.getChildren().add(name);
        }
        getChildren().addAll(names, bar(words.people()));
        if (!words.teammates().isEmpty()) {
            getChildren().add(Texts.wrapped(with(words.teammates(), messages), "small", "faint"));
        }
    }

    /** Each part as long as its share. A row would take the same from each part where it lacks room, and so hide the small ones. */
    private static GridPane bar(List<PersonWords> people) {
        GridPane bar = new GridPane();
        bar.getStyleClass().add("voices-bar");
        RowConstraints whole = new RowConstraints();
        whole.setPercentHeight(WHOLE);
        bar.getRowConstraints().add(whole);
        int all = people.stream().mapToInt(PersonWords::heard).sum();
        for (int i = 0; i < people.size(); i++) {
            int heard = people.get(i).heard();
            if (heard > 0) {
                Region part = new Region();
                part.getStyleClass().addAll("voice-part", "voice-" + (1 + i % STYLES));
                ColumnConstraints share = new ColumnConstraints();
                share.setPercentWidth(WHOLE * heard / all);
                bar.getColumnConstraints().add(share);
                bar.add(part, bar.getColumnConstraints().size() - 1, 0);
            }
        }
        return bar;
    }

    private static String with(List<TeammateWords> teammates, Messages messages) {
        String counts = teammates.stream()
                .map(it -> messages.text(
                        "listening.name-count", it.me() ? messages.text("who.you") : LeftToRight.name(it.name()), it.heard()))
                .collect(Collectors.joining(messages.text("part.between")));
        return messages.text("listening.with", counts);
    }
}
