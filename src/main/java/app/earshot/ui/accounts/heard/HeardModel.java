package app.earshot.ui.accounts.heard;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.JudgedPair;
import app.earshot.usecase.account.AccountPage;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What was heard on one account, as far back as it was read. */
public final class HeardModel {

    private final ObjectProperty<@Nullable AccountPage> page = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> person = new SimpleObjectProperty<>();
    private final ObservableList<HeardItem> items = FXCollections.observableArrayList();
    private final ObservableList<JudgedPair> differing = FXCollections.observableArrayList();
    private final ObservableList<HeardItem> others = FXCollections.observableArrayList();
    private final BooleanProperty more = new SimpleBooleanProperty();
    private final BooleanProperty read = new SimpleBooleanProperty();

    public ObjectProperty<@Nullable AccountPage> page() {
        return page;
    }

    /** Only this person's words, or null for everyone's. */
    public ObjectProperty<@Nullable UUID> person() {
        return person;
    }

    /** Newest first, what was replaced included. */
    public ObservableList<HeardItem> items() {
        return items;
    }

    /** Pairs that were marked as differing. Set before the items. */
    public ObservableList<JudgedPair> differing() {
        return differing;
    }

    /** What an item could differ from, while that is being chosen. */
    public ObservableList<HeardItem> others() {
        return others;
    }

    /** Whether there are older ones. */
    public BooleanProperty more() {
        return more;
    }

    public BooleanProperty read() {
        return read;
    }
}
