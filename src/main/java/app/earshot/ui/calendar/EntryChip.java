package app.earshot.ui.calendar;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.parts.text.Wrapping;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One that stands on a day: the name, before it a shape for each crew. It can be taken by the mouse; the keys are those of its day. */
final class EntryChip extends Label {

    static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");

    private static final int SHAPES = 6;

    private final Occupation what;

    EntryChip(DayEntry entry, CalendarModel.Page page, CalendarWords words, GridHandlers handlers) {
        this.what = entry.what();
        LocalDate today = page.days().taken().today();
        setText(words.chip(entry, today));
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        Wrapping.wrap(this);
        // What is spoken is said by the day as a whole.
        setAccessibleRole(AccessibleRole.NODE);
        getStyleClass().addAll("calendar-chip", entry.state().style());
        HBox marks = marks(what, page.days().crews());
        if (!marks.getChildren().isEmpty()) {
            setGraphic(marks);
        }
        setOnDragDetected(event -> {
            startFullDrag();
            handlers.pick(what);
            event.consume();
        });
    }

    /** Shows whether it is the one that is being moved. */
    void moves(boolean moving) {
        pseudoClassStateChanged(MOVING, moving);
    }

    Occupation what() {
        return what;
    }

    private static HBox marks(Occupation what, List<Teammate> crews) {
        HBox marks = new HBox();
        marks.getStyleClass().add("crew-marks");
        for (int i = 0; i < crews.size(); i++) {
            if (what.crews().contains(crews.get(i).id())) {
                marks.getChildren().add(mark(i));
            }
        }
        return marks;
    }

    /** The shape of a crew: told apart without its colour. */
    static Region mark(int number) {
        Region mark = new Region();
        mark.getStyleClass().addAll("crew-mark", "crew-" + (1 + number % SHAPES));
        mark.setMouseTransparent(true);
        return mark;
    }
}
