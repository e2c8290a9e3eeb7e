/**
 * What did we say, note or name, and when did they say that they would be back, that nobody marked?
 *
 * <p>{@link app.earshot.listening.unmarked.UnmarkedReader} reads it when an entry is saved; {@link app.earshot.listening.unmarked.OpenWords} says what of it is open.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.unmarked;
