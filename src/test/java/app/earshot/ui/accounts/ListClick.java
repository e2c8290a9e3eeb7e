package app.earshot.ui.accounts;

import app.earshot.ui.shell.Screen;
import java.util.UUID;

/** What a click on a row of the list does. */
public final class ListClick {

    private ListClick() {}

    public static void on(Screen accounts, UUID accountId) {
        ((AccountsScreen) accounts).actions().open(accountId);
    }
}
