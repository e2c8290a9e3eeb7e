package app.earshot.ui.accounts;

import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.usecase.account.AccountPage;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which account is open, and which of its tabs. */
public final class AccountsModel {

    private final ObjectProperty<@Nullable AccountPage> page = new SimpleObjectProperty<>();
    private final ObjectProperty<AccountTab> tab = new SimpleObjectProperty<>(AccountTab.TIMELINE);
    private final BooleanProperty listShown = new SimpleBooleanProperty(true);

    /** The account that is open, or null. */
    public ObjectProperty<@Nullable AccountPage> page() {
        return page;
    }

    public ObjectProperty<AccountTab> tab() {
        return tab;
    }

    /** Whether the list is there; where there is no room for it beside the account, it lies over it. */
    public BooleanProperty listShown() {
        return listShown;
    }
}
