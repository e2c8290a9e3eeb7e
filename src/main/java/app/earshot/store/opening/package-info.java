/**
 * How does a file become an open notebook, stay whole while it is open, and come back after a failure?
 *
 * <p>The checks before it is opened, the thread through which everything reaches the engine, the mark of each commit, compaction, and
 * the copies that are kept before anything is mended. {@link app.earshot.store.opening.StandardEngine} says which engine it is.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.opening;
