/**
 * What did an account hold in a backup, what differs from now, and how does one come back?
 *
 * <p>{@link app.earshot.store.recovery.OpenBackup} is a copy of a backup that can be read; {@link app.earshot.store.recovery.AccountRecovery}
 * puts what it holds of one account beside what stands now, and writes over nothing.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.recovery;
