package app.earshot.ui.finish;

import app.earshot.domain.timeline.Entry;
import app.earshot.usecase.Refusal;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The conversation that was kept last, as long as something about it may be left to say. */
public final class FinishModel {

    private final ObjectProperty<@Nullable Entry> entry = new SimpleObjectProperty<>();
    private final StringProperty next = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    /** The entry, or null while there is nothing to finish. */
    public ObjectProperty<@Nullable Entry> entry() {
        return entry;
    }

    /** What we promise to do next. */
    StringProperty next() {
        return next;
    }

    /** By when, if its words say so; else null. */
    ObjectProperty<@Nullable LocalDate> due() {
        return due;
    }

    ObjectProperty<@Nullable Refusal> refusal() {
        return refusal;
    }
}
