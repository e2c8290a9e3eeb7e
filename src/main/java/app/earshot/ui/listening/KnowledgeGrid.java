package app.earshot.ui.listening;

import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.knowledge.TopicKnowledge;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * What we know, in two columns: a ring for each topic, fuller the better we know it. Nearly every account has the same topics,
 * so the rows stay where they are and only say something else.
 */
final class KnowledgeGrid extends GridPane {

    private static final double HALF = 50;

    private final Messages messages;
    private final List<TopicRow> rows = new ArrayList<>();

    KnowledgeGrid(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("card", "knowledge");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            getColumnConstraints().add(column);
        }
    }

    void show(List<TopicKnowledge> map) {
        while (rows.size() > map.size()) {
            getChildren().remove(rows.removeLast());
        }
        while (rows.size() < map.size()) {
            TopicRow row = new TopicRow();
            add(row, rows.size() % 2, rows.size() / 2);
            rows.add(row);
        }
        for (int i = 0; i < map.size(); i++) {
            rows.get(i).show(map.get(i), messages);
        }
    }

    /** How many of the topics we know something about. */
    static long known(List<TopicKnowledge> map) {
        return map.stream().filter(known -> isKnown(known.state())).count();
    }

    private static boolean isKnown(KnowledgeState state) {
        return switch (state) {
            case HEARD, SAID_BACK, STALE, CONTRADICTED -> true;
            case UNKNOWN, MAY_BE_KNOWN, ASKED -> false;
        };
    }

    /** One topic: its ring, its name, and in the tooltip what we know of it. */
    private static final class TopicRow extends HBox {

        private final Region ring = new Region();
        private final Label name = Texts.wrapped("", "small");
        private final Tooltip tooltip = new Tooltip();

        TopicRow() {
            getStyleClass().add("topic-row");
            getChildren().addAll(ring, name);
            Tooltip.install(this, tooltip);
        }

        void show(TopicKnowledge known, Messages messages) {
            String sentence = sentence(known, messages);
            List<String> look = List.of("ring", "ring-" + known.state().code());
            if (!ring.getStyleClass().equals(look)) {
                ring.getStyleClass().setAll(look);
            }
            name.setText(messages.text(known.topic().name()));
            tooltip.setText(sentence);
            name.setAccessibleText(messages.text("listening.topic-read", name.getText(), sentence));
        }

        private static String sentence(TopicKnowledge known, Messages messages) {
            String state = messages.name("knowledge", known.state());
            return known.lastAt() == null
                    ? state
                    : messages.text("listening.known-since", state, known.heard(), messages.days().dayOf(known.lastAt()));
        }
    }
}
