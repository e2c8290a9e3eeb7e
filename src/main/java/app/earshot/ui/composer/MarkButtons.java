package app.earshot.ui.composer;

import app.earshot.domain.text.Mark;
import app.earshot.ui.composer.line.Marking;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.input.InputGuard;
import app.earshot.ui.words.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The marks for whoever doesn't know them: each button marks the line where one is. */
public final class MarkButtons extends FlowPane {

    private static final List<Mark> OFFERED =
            List.of(Mark.THEIR_WORDS, Mark.ASKED, Mark.OUR_PROMISE, Mark.THEIR_PROMISE, Mark.REQUEST);

    public MarkButtons(TextArea area, Messages messages) {
        // Nobody marks what can only be read.
        disableProperty().bind(InputGuard.of(area).longText());
        getStyleClass().add("mark-buttons");
        for (Mark mark : OFFERED) {
            Button button = Buttons.small(
                    messages.text("composer.mark-button", mark.sign(), messages.name("composer.mark", mark)),
                    () -> toggle(area, mark));
            button.setTooltip(new Tooltip(messages.name("composer.mark-help", mark)));
            button.getStyleClass().add("mark-button");
            getChildren().add(button);
        }
    }

    /** As wide as all of them beside each other. */
    @Override
    protected double computePrefWidth(double height) {
        double width = getHgap() * (OFFERED.size() - 1);
        for (javafx.scene.Node button : getChildren()) {
            width += snapSizeX(button.prefWidth(-1));
        }
        return width;
    }

    private static void toggle(TextArea area, Mark mark) {
        int caret = area.getCaretPosition();
        Marking marking = Marking.toggle(area.getText(), caret, mark);
        area.replaceText(marking.from(), marking.to(), marking.sign());
        int moved = caret + marking.sign().length() - (marking.to() - marking.from());
        area.requestFocus();
        area.positionCaret(Math.clamp(moved, marking.from() + marking.sign().length(), area.getLength()));
    }
}
