/**
 * How is what a user set for the whole notebook kept?
 *
 * <p>Only the changes, and the few settings that travel with a notebook: the questions, topics and occasions that came with the
 * program are in its resources.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.bank;
