package app.earshot.ui.backups;

import app.earshot.usecase.Refusal;
import app.earshot.usecase.backup.KeepSecondPlace.Seen;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The second place, as it was seen last. */
public final class SecondPlaceModel {

    private final ObjectProperty<Seen> seen = new SimpleObjectProperty<>(Seen.NOTHING);
    private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    private final BooleanProperty copying = new SimpleBooleanProperty();

    /** How it stands. */
    public ObjectProperty<Seen> seen() {
        return seen;
    }

    /** Why a folder is none, or why what should stand there does not; or null. */
    public ObjectProperty<@Nullable Refusal> refusal() {
        return refusal;
    }

    /** Whether something is being copied there. */
    public BooleanProperty copying() {
        return copying;
    }
}
