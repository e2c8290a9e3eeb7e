package app.earshot.ui.calendar;

import app.earshot.ui.calendar.CalendarModel.Page;
import app.earshot.ui.command.Command;
import app.earshot.ui.command.CommandKeys;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the days: arrows walk them, Page Up and Page Down turn the months, Enter opens a day or puts there what is being moved. */
final class CalendarKeys {

    private final CalendarActions actions;
    private final CalendarModel model;
    private final Moves moves;

    private CalendarKeys(CalendarActions actions, CalendarModel model, Moves moves) {
        this.actions = actions;
        this.model = model;
        this.moves = moves;
    }

    /**
     * What the view does itself.
     *
     * @param standing puts the focus on the day on which one stands
     * @param open opens a day
     * @param rows goes rows up or down within a day
     */
    record Moves(Runnable standing, Consumer<LocalDate> open, IntConsumer rows) {}

    static void listen(Node days, CalendarActions actions, CalendarModel model, Moves moves) {
        CalendarKeys keys = new CalendarKeys(actions, model, moves);
        days.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        new CommandKeys()
                .on(Command.CALENDAR_TODAY, () -> actions.today(moves.standing()))
                .on(Command.CALENDAR_MOVE, keys::pick)
                .listenIn(days);
    }

    private void pressed(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown() || pressed.isShiftDown() || !does(pressed.getCode())) {
            return;
        }
        pressed.consume();
    }

    private boolean does(KeyCode code) {
        switch (code) {
            case LEFT, KP_LEFT -> actions.walk(-1);
            case RIGHT, KP_RIGHT -> actions.walk(1);
            case UP, KP_UP -> row(-1);
            case DOWN, KP_DOWN -> row(1);
            case PAGE_UP -> actions.leaf(-1);
            case PAGE_DOWN -> actions.leaf(1);
            case ENTER, SPACE -> enter();
            case ESCAPE -> {
                if (model.moving().get() == null) {
                    return false;
                }
                actions.letGo();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A week has a row for each crew; elsewhere the row below is the week after. */
    private void row(int step) {
        if (model.span().get() == Span.WEEK) {
            moves.rows().accept(step);
        } else {
            actions.walk((long) step * MonthGrid.DAYS);
        }
    }

    private void enter() {
        if (model.moving().get() == null) {
            moves.open().accept(actions.day());
        } else {
            actions.put(actions.day());
        }
    }

    private void pick() {
        Page page = model.page().get();
        if (page != null) {
            actions.pick(DayEntry.of(page.days()).getOrDefault(actions.day(), List.of()));
        }
    }
}
