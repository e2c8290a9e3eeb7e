/**
 * How do values become columns, and what does every write leave behind?
 *
 * <p>Columns, arguments and folded text; the counts that tell a damaged file from a smaller one; and the outbox
 * of the search.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.row;
