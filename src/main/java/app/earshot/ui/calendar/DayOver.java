package app.earshot.ui.calendar;

import app.earshot.ui.shell.Frame;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** A day, opened where it stands. Made when a day is first opened. */
final class DayOver {

    private final CalendarActions actions;
    private final CalendarWords words;
    private final Frame frame;
    private @Nullable PopOver over;

    DayOver(CalendarActions actions, CalendarWords words, Frame frame) {
        this.actions = actions;
        this.words = words;
        this.frame = frame;
    }

    /** Opens as soon as it is known what is still open on the day. */
    void open(LocalDate day, Node cell) {
        actions.details(day, details -> {
            if (cell.getScene() != null) {
                PopOver shown = over == null ? made() : over;
                DayPane pane = new DayPane(day, details, actions, words, frame);
                pane.onLeft(shown::hide);
                pane.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
                    if (pressed.getCode() == KeyCode.ESCAPE) {
                        pressed.consume();
                        shown.hide();
                        cell.requestFocus();
                    }
                });
                shown.setContentNode(pane);
                shown.show(cell);
                pane.enter();
            }
        });
    }

    private PopOver made() {
        PopOver made = new PopOver();
        made.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        made.setAnimated(false);
        made.setDetachable(false);
        made.getStyleClass().add("date-popover");
        over = made;
        return made;
    }
}
