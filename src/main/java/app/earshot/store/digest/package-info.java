/**
 * Does what stands in the notebook read as it was saved?
 *
 * <p>Each thing that somebody has written has a digest of all its rows, kept with every write and compared when somebody checks.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.digest;
