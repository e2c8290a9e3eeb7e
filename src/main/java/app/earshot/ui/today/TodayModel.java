package app.earshot.ui.today;

import app.earshot.usecase.today.TodayPage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What Today shows. */
public final class TodayModel {

    private final ReadOnlyObjectWrapper<@Nullable TodayPage> page = new ReadOnlyObjectWrapper<>();

    /** Null until it is read. */
    public ReadOnlyObjectProperty<@Nullable TodayPage> page() {
        return page.getReadOnlyProperty();
    }

    void show(TodayPage read) {
        page.set(read);
    }
}
