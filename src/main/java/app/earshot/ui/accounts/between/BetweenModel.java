package app.earshot.ui.accounts.between;

import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.BetweenUs;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What stands between one account and us. */
public final class BetweenModel {

    private final ObjectProperty<@Nullable AccountPage> page = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable BetweenUs> between = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> wanted = new SimpleObjectProperty<>();

    public ObjectProperty<@Nullable AccountPage> page() {
        return page;
    }

    /** What was read, or null until then. */
    public ObjectProperty<@Nullable BetweenUs> between() {
        return between;
    }

    /** The disagreement, or the wording of a goal, that somebody came here for; null once it was shown. */
    public ObjectProperty<@Nullable UUID> wanted() {
        return wanted;
    }
}
