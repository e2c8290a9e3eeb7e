/**
 * When is the notebook backed up, and how does what stood in it come back?
 *
 * <p>Nobody has to think of it: {@link app.earshot.usecase.backup.KeepBackups} is asked once a minute whether one is due.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.backup;
