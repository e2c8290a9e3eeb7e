package app.earshot.ui.backups;

import app.earshot.usecase.backup.KeptBackup;
import app.earshot.usecase.backup.KeptBackup.Held;
import app.earshot.usecase.backup.KeepSecondPlace.Seen;
import app.earshot.usecase.Refusal;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The backups there are, and the one that is looked at. */
public final class BackupsModel {

    private final ObservableList<KeptBackup> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable KeptBackup> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Held> now = new SimpleObjectProperty<>();
    private final ObjectProperty<Seen> second = new SimpleObjectProperty<>(Seen.NOTHING);
    private final ObjectProperty<@Nullable Refusal> secondRefusal = new SimpleObjectProperty<>();
    private final BooleanProperty copying = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** The newest first. */
    public ObservableList<KeptBackup> all() {
        return all;
    }

    void setAll(List<KeptBackup> found) {
        all.setAll(found);
    }

    /** The one that is looked at, or null where there is none. */
    public ObjectProperty<@Nullable KeptBackup> chosen() {
        return chosen;
    }

    /** How much the notebook holds now; null until that was read. */
    public ObjectProperty<@Nullable Held> now() {
        return now;
    }

    /** How the second place stands. */
    public ObjectProperty<Seen> second() {
        return second;
    }

    /** Why the second place is none, or why what should stand there does not; or null. */
    public ObjectProperty<@Nullable Refusal> secondRefusal() {
        return secondRefusal;
    }

    /** Whether something is being copied to the second place. */
    public BooleanProperty copying() {
        return copying;
    }

    /** Whether a backup is being made or gone back to. */
    public BooleanProperty busy() {
        return busy;
    }
}
