package app.earshot.ui.brief;

import app.earshot.domain.page.PlacedPage;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The page that is looked at. */
public final class BriefModel {

    private final ReadOnlyObjectWrapper<@Nullable PlacedPage> page = new ReadOnlyObjectWrapper<>();
    private final @Nullable UUID accountId;
    private @Nullable UUID teammate;

    /** @param accountId the account for which a new page is made; null for one that was kept */
    BriefModel(@Nullable UUID accountId) {
        this.accountId = accountId;
    }

    /** The page, or null while it is being made. */
    public ReadOnlyObjectProperty<@Nullable PlacedPage> page() {
        return page.getReadOnlyProperty();
    }

    /** Whether it is a page of today that can go along and be kept. */
    boolean isNew() {
        return accountId != null;
    }

    @Nullable UUID accountId() {
        return accountId;
    }

    /** Who goes to the meeting, as far as we know. */
    @Nullable UUID teammate() {
        return teammate;
    }

    void show(PlacedPage placed, @Nullable UUID goes) {
        teammate = goes;
        page.set(placed);
    }
}
