/**
 * What is a word, in any alphabet, and when are two words the same?
 *
 * <p>The search and the filter of the list ask the same question here, so that they agree. Nothing is looked up in a dictionary: scripts that are
 * written without spaces are found by any stretch of them, as they are typed.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.words;
