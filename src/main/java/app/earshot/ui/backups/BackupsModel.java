package app.earshot.ui.backups;

import app.earshot.usecase.backup.KeptBackup;
import app.earshot.usecase.backup.KeptBackup.Held;
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
    private final InsideModel inside = new InsideModel();
    private final SecondPlaceModel second = new SecondPlaceModel();
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

    /** What is in the one that is looked at. */
    public InsideModel inside() {
        return inside;
    }

    /** Where they stand once more. */
    public SecondPlaceModel second() {
        return second;
    }

    /** Whether a backup is being made or gone back to. */
    public BooleanProperty busy() {
        return busy;
    }
}
