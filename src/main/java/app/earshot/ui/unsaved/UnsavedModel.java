package app.earshot.ui.unsaved;

import app.earshot.usecase.business.Unsaved;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Words that were there when the notebook was opened and that nobody has gone on with since. */
public final class UnsavedModel {

    private final ObservableList<Unsaved> waiting = FXCollections.observableArrayList();

    /** Those typed last come first. */
    public ObservableList<Unsaved> waiting() {
        return waiting;
    }
}
