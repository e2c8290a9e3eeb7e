package app.earshot.ui.bin;

import app.earshot.domain.bin.Removed;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What stands in the bin. */
public final class BinModel {

    private final ReadOnlyObjectWrapper<@Nullable List<Removed>> removed = new ReadOnlyObjectWrapper<>();

    /** What was removed last, first; null until it was read. */
    ReadOnlyObjectProperty<@Nullable List<Removed>> removed() {
        return removed.getReadOnlyProperty();
    }

    void show(List<Removed> read) {
        removed.set(List.copyOf(read));
    }
}
