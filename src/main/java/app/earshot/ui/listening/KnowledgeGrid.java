package app.earshot.ui.listening;

import app.earshot.listening.KnowledgeState;
import app.earshot.listening.Known;
import app.earshot.ui.parts.Texts;
import app.earshot.ui.words.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What we know, in two columns: a ring for each topic, fuller the better we know it. */
final class KnowledgeGrid extends GridPane {

    private static final double HALF = 50;

    KnowledgeGrid(List<Known> map, Messages messages) {
        getStyleClass().addAll("card", "knowledge");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < map.size(); i++) {
            add(topic(map.get(i), messages), i % 2, i / 2);
        }
    }

    /** How many of the topics we know something about. */
    static long known(List<Known> map) {
        return map.stream().filter(known -> isKnown(known.state())).count();
    }

    private static boolean isKnown(KnowledgeState state) {
        return switch (state) {
            case HEARD, SAID_BACK, STALE, CONTRADICTED -> true;
            case UNKNOWN, ASKED -> false;
        };
    }

    private static HBox topic(Known known, Messages messages) {
        Region ring = new Region();
        ring.getStyleClass().addAll("ring", "ring-" + known.state().code());
        Label name = Texts.wrapped(messages.text(known.topic().name()), "small");
        HBox row = new HBox(ring, name);
        row.getStyleClass().add("topic-row");
        String sentence = sentence(known, messages);
        Tooltip.install(row, new Tooltip(sentence));
        name.setAccessibleText(messages.text("listening.topic-read", name.getText(), sentence));
        return row;
    }

    private static String sentence(Known known, Messages messages) {
        String state = messages.name("knowledge", known.state());
        return known.lastAt() == null
                ? state
                : messages.text("listening.known-since", state, known.heard(), messages.days().dayOf(known.lastAt()));
    }
}
