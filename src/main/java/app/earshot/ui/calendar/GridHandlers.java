package app.earshot.ui.calendar;

import app.earshot.domain.calendar.Occupation;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * What a day does when it is pressed.
 *
 * @param press told of a pressed day and where it is
 * @param picks told of what is taken to be moved
 * @param drop told of the day on which it is let fall
 */
record GridHandlers(BiConsumer<LocalDate, Node> press, Consumer<Occupation> picks, Consumer<LocalDate> drop) {

    void pick(Occupation what) {
        picks.accept(what);
    }
}
