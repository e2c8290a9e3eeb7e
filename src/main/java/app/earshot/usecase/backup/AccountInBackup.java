package app.earshot.usecase.backup;

import app.earshot.store.recovery.AccountDifference;
import java.util.UUID;

/**
 * An account of a backup that differs from now.
 *
 * @param name what it was called then
 * @param standing whether it is here: here, taken off the list, or not at all
 * @param missing how many of its entries are in the backup and not here any more
 * @param changed how many are in both and say something else here
 * @param added how many came since
 * @param others how many other things differ: people, days, files, promises made otherwise
 * @param held how much there is of it in the backup
 * @param canBePutBack whether anything of it is missing here
 */
public record AccountInBackup(
        UUID id, String name, Standing standing, long missing, long changed, long added, long others, Held held,
        boolean canBePutBack) {

    /** Whether an account of a backup is here. */
    public enum Standing { GONE, TAKEN_OFF, HERE }

    /** How much there is of an account. */
    public record Held(long entries, long promises, long files) {}

    static AccountInBackup of(AccountDifference one) {
        return new AccountInBackup(
                one.id(), one.name(), Standing.valueOf(one.standing().name()), one.entries().gone(), one.entries().changed(), one.entries().added(),
                one.others().gone() + one.others().changed() + one.others().added(),
                new Held(one.heldEntries(), one.heldPromises(), one.heldFiles()), one.isMissingAnything());
    }
}
