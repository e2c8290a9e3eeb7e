/**
 * What stands in a notebook's folder, and whose is it?
 *
 * <p>Paths, the lock, and moves that survive a power cut. Whatever is made here can be read by its owner only.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.folder;
