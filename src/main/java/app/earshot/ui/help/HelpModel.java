package app.earshot.ui.help;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The page, paragraph by paragraph. */
public final class HelpModel {

    private final ObservableList<HelpBlock> blocks = FXCollections.observableArrayList();

    /** Empty until it has been read. */
    ObservableList<HelpBlock> blocks() {
        return FXCollections.unmodifiableObservableList(blocks);
    }

    boolean isRead() {
        return !blocks.isEmpty();
    }

    void show(List<HelpBlock> read) {
        blocks.setAll(read);
    }
}
