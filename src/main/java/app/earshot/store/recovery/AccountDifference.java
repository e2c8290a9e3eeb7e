package app.earshot.store.recovery;

import java.util.Map;
import java.util.UUID;

/**
 * How an account in a backup differs from now.
 *
 * @param name what it was called then
 * @param standing how it stands here now
 * @param entries what became of its entries, with what hangs on them
 * @param others what became of everything else that is its own
 * @param heldEntries how many entries it has in the backup, without those that were off the lists
 * @param heldPromises how many promises
 * @param heldFiles how many attachments
 */
public record AccountDifference(
        UUID id, String name, Standing standing, Tally entries, Tally others, long heldEntries, long heldPromises, long heldFiles) {

    /** How an account of a backup stands now. */
    public enum Standing { GONE, TAKEN_OFF, HERE }

    static AccountDifference between(UUID id, AccountState then, AccountState now) {
        Map<String, Tally> all = then.since(now);
        Tally entries = all.getOrDefault(AccountTable.ENTRY, Tally.NONE);
        Tally others = all.entrySet().stream()
                .filter(sort -> !sort.getKey().equals(AccountTable.ENTRY))
                .map(Map.Entry::getValue)
                .reduce(Tally.NONE, Tally::plus);
        Standing standing = !now.isThere() ? Standing.GONE : now.isRemoved() && !then.isRemoved() ? Standing.TAKEN_OFF : Standing.HERE;
        return new AccountDifference(
                id, then.name(), standing, entries, others, then.count(AccountTable.ENTRY), then.promises(), then.count(AccountTable.FILE));
    }

    public boolean isAny() {
        return standing != Standing.HERE || !entries.isNone() || !others.isNone();
    }

    /** Whether anything of it would come back. */
    public boolean isMissingAnything() {
        return standing != Standing.HERE || entries.gone() > 0 || others.gone() > 0;
    }
}
