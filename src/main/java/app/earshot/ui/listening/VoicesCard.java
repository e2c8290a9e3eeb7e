package app.earshot.ui.listening;

import app.earshot.listening.knowledge.PersonWords;
import app.earshot.listening.knowledge.TeammateWords;
import app.earshot.listening.knowledge.WhoseWords;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.text.Texts;
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

    private final Messages messages;
    private final FlowPane names = new FlowPane();
    private final GridPane bar = new GridPane();
    private final Label with = Texts.wrapped("", "small", "faint");
    private List<PersonWords> people = List.of();

    VoicesCard(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("card", "voices");
        names.getStyleClass().add("voices-names");
        bar.getStyleClass().add("voices-bar");
        RowConstraints whole = new RowConstraints();
        whole.setPercentHeight(WHOLE);
        bar.getRowConstraints().add(whole);
        getChildren().addAll(names, bar, with);
    }

    void show(WhoseWords words) {
        if (!words.people().equals(people)) {
            people = words.people();
            names.getChildren().setAll(people.stream().map(this::name).toList());
            divide();
        }
        with.setText(words.teammates().isEmpty() ? "" : with(words.teammates(), messages));
        Shown.set(with, !words.teammates().isEmpty());
    }

    private Label name(PersonWords person) {
        return Texts.line(
                messages.text("listening.name-count", LeftToRight.name(person.name()), person.heard()),
                "small",
                person.partner() && person.heard() == 0 ? "blind" : "voice");
    }

    /** Each part as long as its share. A row would take the same from each part where it lacks room, and so hide the small ones. */
    private void divide() {
        bar.getChildren().clear();
        bar.getColumnConstraints().clear();
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
    }

    private static String with(List<TeammateWords> teammates, Messages messages) {
        String counts = teammates.stream()
                .map(it -> messages.text(
                        "listening.name-count", it.me() ? messages.text("who.you") : LeftToRight.name(it.name()), it.heard()))
                .collect(Collectors.joining(messages.text("part.between")));
        return messages.text("listening.with", counts);
    }
}
