/**
 * What stood in the notebook at other times, and how does it come back?
 *
 * <p>{@link app.earshot.store.backup.Backups} makes them while everybody goes on saving, and counts one only after it was read to the end.
 * {@link app.earshot.store.backup.Restoring} makes a notebook of one. A backup is not trusted until it was read: somebody may have sent it.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.backup;
