package app.earshot.ui.accounts.header;

import app.earshot.domain.account.Stage;
import app.earshot.ui.parts.focus.TabStop;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * How far an enquiry is, in six segments. Tab reaches the one where it stands, the arrow keys go along, Enter or Space moves the
 * enquiry there.
 */
final class StageBar extends HBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final List<Stage> STAGES = List.of(
            Stage.ENQUIRED, Stage.TALKING, Stage.OFFER_MADE, Stage.BOOKED, Stage.DELIVERED, Stage.STAYING_IN_TOUCH);

    private final Messages messages;
    private final List<ToggleButton> segments = new ArrayList<>();

    StageBar(Messages messages, Consumer<Stage> chosen) {
        this.messages = messages;
        getStyleClass().add("stage-bar");
        setAccessibleText(messages.text("accounts.stage"));
        for (Stage stage : STAGES) {
            segments.add(segment(stage, chosen));
        }
        segments.getFirst().getStyleClass().add("first");
        segments.getLast().getStyleClass().add("last");
        getChildren().setAll(segments);
        show(null);
    }

    /** Shows where it stands. One that was lost or declined stands nowhere on the bar. */
    void show(@Nullable Stage now) {
        int at = now == null ? -1 : STAGES.indexOf(now);
        for (int i = 0; i < segments.size(); i++) {
            ToggleButton segment = segments.get(i);
            String name = messages.name("stage", STAGES.get(i));
            segment.setText(name);
            segment.setSelected(i == at);
            segment.pseudoClassStateChanged(DONE, i < at);
            String whole = messages.text(i == at ? "accounts.stage.now" : "accounts.stage.move", name);
            segment.setAccessibleText(whole);
            // A name of the user's own may be cut where there is little room.
            segment.getTooltip().setText(whole);
        }
        TabStop.at(segments.get(Math.max(0, at)), segments);
    }

    private ToggleButton segment(Stage stage, Consumer<Stage> chosen) {
        ToggleButton segment = new ToggleButton();
        segment.setTooltip(new Tooltip());
        segment.setMnemonicParsing(false);
        segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        segment.getStyleClass().setAll("toggle-button", "stage");
        segment.setMaxWidth(Double.MAX_VALUE);
        segment.setMinWidth(0);
        segment.setOnAction(event -> {
            segment.setSelected(!segment.isSelected());
            chosen.accept(stage);
        });
        segment.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(segment, Priority.ALWAYS);
        return segment;
    }

    private void pressed(KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT, KP_LEFT -> -1;
            case RIGHT, KP_RIGHT -> 1;
            default -> 0;
        };
        if (step != 0 && event.getSource() instanceof ToggleButton segment) {
            event.consume();
            int to = Math.clamp(segments.indexOf(segment) + (long) step, 0, segments.size() - 1);
            segments.get(to).requestFocus();
        }
    }
}
