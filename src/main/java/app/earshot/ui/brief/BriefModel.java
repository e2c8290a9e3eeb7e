package app.earshot.ui.brief;

import app.earshot.domain.page.PlacedPage;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The page that is looked at. */
public final class BriefModel {

    private final ReadOnlyObjectWrapper<@Nullable PlacedPage> page = new ReadOnlyObjectWrapper<>();
    private final Kind kind;
    private final @Nullable UUID accountId;
    private @Nullable UUID teammate;

    /** Which page it is. */
    enum Kind {
        /** Read before a meeting. */
        BRIEF("brief.title", "brief.file"),
        /** Taken along on the day itself. */
        DAY_SHEET("daysheet.title", "daysheet.file");

        private final String title;
        private final String file;

        Kind(String title, String file) {
            this.title = title;
            this.file = file;
        }

        /** The key of what it is called. */
        String title() {
            return title;
        }

        /** The key of what a file with it is called. */
        String file() {
            return file;
        }
    }

    /** @param accountId the account for which a new page is made that can be kept; null for one that was kept, or is not to be */
    BriefModel(Kind kind, @Nullable UUID accountId) {
        this.kind = kind;
        this.accountId = accountId;
    }

    Kind kind() {
        return kind;
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
