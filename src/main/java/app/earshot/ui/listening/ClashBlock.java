package app.earshot.ui.listening;

import app.earshot.domain.HeardItem;
import app.earshot.listening.Clash;
import app.earshot.listening.Known;
import app.earshot.listening.PersonWords;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.parts.TheirWords;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What two people said differently, side by side, with who said it and when. Enter or a click goes to where it stands. */
final class ClashBlock extends VBox {

    private static final double HALF = 50;

    private final List<PersonWords> people;
    private final ListeningActions actions;
    private final Messages messages;

    ClashBlock(Known known, List<PersonWords> people, ListeningActions actions, Messages messages) {
        this.people = people;
        this.actions = actions;
        this.messages = messages;
        Clash clash = Objects.requireNonNull(known.clash());
        GridPane both = new GridPane();
        both.getStyleClass().add("clash-words");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            both.getColumnConstraints().add(column);
        }
        both.addRow(0, words(clash.earlier()), words(clash.later()));
        getStyleClass().add("clash");
        String topic = messages.text(known.topic().name());
        getChildren().addAll(Texts.wrapped(messages.text("listening.clash", topic), "small", "blind"), both);
    }

    private Node words(HeardItem item) {
        String name = people.stream()
                .filter(person -> person.personId().equals(item.personId()))
                .findFirst()
                .map(PersonWords::name)
                .orElse("");
        String caption = messages.text("listening.clash.by", name, messages.days().dayOf(item.heardAt()));
        TheirWords words = new TheirWords(item.words(), caption);
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.HYPERLINK);
        words.setAccessibleText(messages.text("listening.topic-read", caption, item.words()));
        words.getStyleClass().addAll("focus-ring", "heard-words");
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                actions.show(List.of(item.entryId()));
            }
        });
        words.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                actions.show(List.of(item.entryId()));
            }
        });
        words.setMinWidth(0);
        return words;
    }
}
