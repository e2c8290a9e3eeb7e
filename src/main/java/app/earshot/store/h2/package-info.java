/**
 * What holds for H2 only?
 *
 * <p>Its addresses and codes, its file and what is looked for in it before it is opened, mending, compaction, and the one thread
 * through which everything reaches it.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.h2;
