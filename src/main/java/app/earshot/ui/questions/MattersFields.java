package app.earshot.ui.questions;

import app.earshot.domain.account.Stage;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.questions.Matters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How much a topic matters at each stage, in plain words. */
final class MattersFields extends VBox {

    private static final Set<Stage> AT_FIRST = Set.of(Stage.TALKING, Stage.OFFER_MADE, Stage.BOOKED);

    private final Map<Stage, Chips<Matters>> levels = new EnumMap<>(Stage.class);
    private Map<Stage, Integer> before = Map.of();
    private boolean touched;

    MattersFields(Messages messages) {
        getStyleClass().add("matters");
        for (Stage stage : Stage.values()) {
            Chips<Matters> level = Chips.one(List.of(Matters.values()), it -> messages.name("matters", it));
            level.setId("matters-" + stage.code());
            level.onChosen(chosen -> touched = true);
            level.choose(Set.of(AT_FIRST.contains(stage) ? Matters.MUCH : Matters.NOT));
            String name = messages.name("stage", stage);
            for (Node toggle : level.getChildren()) {
                toggle.setAccessibleText(messages.text("topics.level", name, ((ToggleButton) toggle).getText()));
            }
            levels.put(stage, level);
            Label label = Texts.line(name, "matters-stage");
            label.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(label, level);
            row.getStyleClass().add("matters-row");
            getChildren().add(row);
        }
    }

    void show(Map<Stage, Integer> weights) {
        before = weights;
        levels.forEach((stage, level) -> level.choose(Set.of(Matters.of(weights.getOrDefault(stage, 0)))));
    }

    boolean isTouched() {
        return touched;
    }

    /** The weights; a level that was left alone keeps the weight that it had. */
    Map<Stage, Integer> read() {
        Map<Stage, Integer> weights = new EnumMap<>(Stage.class);
        levels.forEach((stage, level) -> {
            Matters chosen = level.chosen().stream().findFirst().orElse(Matters.NOT);
            int had = before.getOrDefault(stage, 0);
            int weight = Matters.of(had) == chosen ? had : chosen.weight();
            if (weight > 0) {
                weights.put(stage, weight);
            }
        });
        return weights;
    }
}
