/**
 * What does somebody see of backups?
 *
 * <p>{@link app.earshot.ui.backups.WatchActions} has them made while people work, and says when one could not be.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.backups;
