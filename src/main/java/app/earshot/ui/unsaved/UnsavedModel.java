package app.earshot.ui.unsaved;

import app.earshot.usecase.business.KeepSheet.Waiting;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Words that were there when the notebook was opened and that nobody has gone on with since. */
public final class UnsavedModel {

    private final ObservableList<Waiting> waiting = FXCollections.observableArrayList();

    /** Those typed last come first. */
    public ObservableList<Waiting> waiting() {
        return waiting;
    }
}
