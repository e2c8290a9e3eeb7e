/**
 * How is what the listening engine needs read?
 *
 * <p>Counts and newest items by steps into an index, never by reading a timeline; and what was decided about suggestions.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.listening;
