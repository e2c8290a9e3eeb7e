package app.earshot.ui.help;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The page, paragraph by paragraph. */
public final class HelpModel {

    private final ObservableList<HelpBlock> blocks = FXCollections.observableArrayList();
    /** Held here, because the list itself would forget it. */
    private final ObservableList<HelpBlock> shown = FXCollections.unmodifiableObservableList(blocks);

    /** Empty until it has been read. */
    ObservableList<HelpBlock> blocks() {
        return shown;
    }

    boolean isRead() {
        return !blocks.isEmpty();
    }

    void show(List<HelpBlock> read) {
        blocks.setAll(read);
    }
}
