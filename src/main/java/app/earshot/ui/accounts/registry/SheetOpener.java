package app.earshot.ui.accounts.registry;

import app.earshot.domain.draft.SheetKey;
import app.earshot.usecase.account.AccountPage;

/** Opens one kind of sheet again, in which words wait. */
@FunctionalInterface
public interface SheetOpener {

    /**
     * @param page the account, which is open
     * @param key what the sheet is about
     * @param gone to be called instead if that is not there any more
     */
    void open(AccountPage page, SheetKey key, Runnable gone);
}
