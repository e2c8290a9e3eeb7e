/**
 * What may a person do with what was said, promised and asked for?
 *
 * <p>An entry is saved as a whole: {@link app.earshot.usecase.timeline.MarkedItems} turns its marks into heard items, promises,
 * requests and questions, and keeps those that were there before.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.timeline;
