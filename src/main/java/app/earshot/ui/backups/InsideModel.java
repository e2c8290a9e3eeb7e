package app.earshot.ui.backups;

import app.earshot.usecase.backup.FetchFromBackup.Inside;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is in the backup that is looked into. */
public final class InsideModel {

    /** How many accounts are shown at first, and with each step more. */
    static final int PAGE = 25;

    private final ObjectProperty<@Nullable Inside> inside = new SimpleObjectProperty<>();
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final IntegerProperty shown = new SimpleIntegerProperty(PAGE);

    /** What was found; null where nobody has looked yet. */
    public ObjectProperty<@Nullable Inside> inside() {
        return inside;
    }

    /** Whether somebody is looking, or something is being fetched. */
    public BooleanProperty reading() {
        return reading;
    }

    /** How many of the accounts that differ are shown. */
    public IntegerProperty shown() {
        return shown;
    }
}
