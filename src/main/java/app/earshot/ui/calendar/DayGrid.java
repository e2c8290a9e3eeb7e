package app.earshot.ui.calendar;

import app.earshot.domain.calendar.Occupation;
import app.earshot.ui.calendar.CalendarModel.Page;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The days of a page, drawn once and filled anew with each page. */
interface DayGrid {

    Region root();

    void show(Page page);

    /** Marks the day on which one stands: the one that the Tab key reaches. */
    void stand(LocalDate day);

    /** Shows what is being moved. */
    void moving(@Nullable Occupation what);

    /** Where a day is, or null if it is on another page. */
    @Nullable Node cell(LocalDate day);

    /** Goes a row up or down within the day. Returns false where the row above or below is of another day. */
    default boolean row(int step) {
        return false;
    }
}
