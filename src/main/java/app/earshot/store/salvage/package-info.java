/**
 * How does what can be read of a damaged notebook become a notebook again?
 *
 * <p>Rows come as plain values, of tables of ours only, and go into a new notebook beside the damaged one, which stays as it is.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.salvage;
