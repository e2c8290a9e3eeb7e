package app.earshot.ui.calendarfile;

import app.earshot.usecase.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The calendar that is kept for other programs. */
public final class CalendarFileModel {

    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Instant> writtenAt = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Refusal> failure = new SimpleObjectProperty<>();

    /** Where it is, or null if none is kept. */
    public ObjectProperty<@Nullable Path> file() {
        return file;
    }

    /** When it was brought up to date last since the notebook was opened, or null. */
    public ObjectProperty<@Nullable Instant> writtenAt() {
        return writtenAt;
    }

    /** Why it could not be written the last time, or null. */
    public ObjectProperty<@Nullable Refusal> failure() {
        return failure;
    }
}
