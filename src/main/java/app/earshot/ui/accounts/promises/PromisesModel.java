package app.earshot.ui.accounts.promises;

import app.earshot.domain.timeline.Promise;
import app.earshot.usecase.account.AccountPage;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The ledger of one account. */
public final class PromisesModel {

    private final ObjectProperty<@Nullable AccountPage> page = new SimpleObjectProperty<>();
    private final ObservableList<Promise> promises = FXCollections.observableArrayList();
    private final BooleanProperty read = new SimpleBooleanProperty();

    public ObjectProperty<@Nullable AccountPage> page() {
        return page;
    }

    /** Open ones first, the earliest due first; then the settled ones, newest first. */
    public ObservableList<Promise> promises() {
        return promises;
    }

    public BooleanProperty read() {
        return read;
    }
}
