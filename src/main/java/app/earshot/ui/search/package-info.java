/**
 * Where was that said?
 *
 * <p>One field that finds words in everything the notebook holds, as they are typed, and leads to the place.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.search;
