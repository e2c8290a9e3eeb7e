package app.earshot.ui.dropped;

import app.earshot.usecase.message.DroppedMessage;
import app.earshot.usecase.message.FittingAccount;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Messages that were dropped or pasted, and where they may belong.
 *
 * @param fitting the accounts that come into question, the surest first
 * @param onto the account onto which they were dropped, or null for none in particular
 */
record DroppedModel(List<DroppedMessage> messages, List<FittingAccount> fitting, @Nullable UUID onto) {

    DroppedModel {
        messages = List.copyOf(messages);
        fitting = List.copyOf(fitting);
    }

    /** Whether nothing speaks against the account onto which they were dropped: it fits, or no account is known that would fit better. */
    boolean isExpectedThere() {
        return fitting.isEmpty() || fitting.stream().anyMatch(account -> account.accountId().equals(onto));
    }
}
