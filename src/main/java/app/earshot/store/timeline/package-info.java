/**
 * How is what was said kept?
 *
 * <p>Entries are written and read as a whole with what hangs on them, in one query a table, however long the timeline is.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.timeline;
