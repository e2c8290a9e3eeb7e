package app.earshot.ui.accounts.files;

import app.earshot.domain.account.Attachment;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The files kept with one account. */
public final class FilesModel {

    private final ObjectProperty<@Nullable UUID> account = new SimpleObjectProperty<>();
    private final ObservableList<Attachment> files = FXCollections.observableArrayList();
    private final ObservableList<FileOnItsWay> onTheirWay = FXCollections.observableArrayList();
    private final StringProperty refusal = new SimpleStringProperty("");
    private final BooleanProperty read = new SimpleBooleanProperty();

    public ObjectProperty<@Nullable UUID> account() {
        return account;
    }

    public ObservableList<Attachment> files() {
        return files;
    }

    /** Files that are being copied, those of other accounts too. */
    public ObservableList<FileOnItsWay> onTheirWay() {
        return onTheirWay;
    }

    /** Why the last file was not added or opened; empty if all went well. */
    public StringProperty refusal() {
        return refusal;
    }

    public BooleanProperty read() {
        return read;
    }
}
