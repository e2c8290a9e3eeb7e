package app.earshot.ui.accounts.registry;

import app.earshot.usecase.account.AccountPage;
import java.util.UUID;

/** A part of the screen that shows the account that is open: a tab, or what stands round the tabs. */
@FunctionalInterface
public interface AccountPart {

    /** Shows an account; called again whenever something about it was kept. */
    void open(AccountPage page);

    /** An account is about to be opened: what it takes can be read meanwhile. */
    default void readAhead(UUID accountId) {}

    /** Sends what is being written on its way to the disk, before the window closes. */
    default void leave() {}

    /** Enters what one can be sent here for, and the sheets that can be opened again. */
    default void register(AccountRegistry registry) {}
}
