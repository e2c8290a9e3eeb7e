package app.earshot.ui.settings;

import app.earshot.domain.account.Teammate;
import app.earshot.usecase.Refusal;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the settings show. */
public final class SettingsModel {

    private final Path folder;
    private final StringProperty business = new SimpleStringProperty("");
    private final StringProperty newTeammate = new SimpleStringProperty("");
    private final ObservableList<Teammate> teammates = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Refusal> refusal = new ReadOnlyObjectWrapper<>();

    private final DoubleProperty takenOut = new SimpleDoubleProperty();
    private final BooleanProperty takingOut = new SimpleBooleanProperty();

    /** @param folder where the notebook stands */
    public SettingsModel(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    public StringProperty business() {
        return business;
    }

    public StringProperty newTeammate() {
        return newTeammate;
    }

    /** How much of the notebook is taken out, from 0 to 1. */
    public DoubleProperty takenOut() {
        return takenOut;
    }

    /** Whether everything is being taken out just now. */
    public BooleanProperty takingOut() {
        return takingOut;
    }

    /** The person at this laptop first, then by name; those who left too. */
    public ObservableList<Teammate> teammates() {
        return teammates;
    }

    public void setTeammates(List<Teammate> all) {
        teammates.setAll(all);
    }

    /** Why the newest verb said no, or null. Its field is {@code business} or {@code name}. */
    public ReadOnlyObjectProperty<@Nullable Refusal> refusal() {
        return refusal.getReadOnlyProperty();
    }

    public void refuse(@Nullable Refusal why) {
        refusal.set(why);
    }
}
