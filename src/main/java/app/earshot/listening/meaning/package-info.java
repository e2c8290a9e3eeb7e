/**
 * What are somebody's words about, and what do they claim?
 *
 * <p>It would rather read nothing than something wrong. What it knows of a language stands in tables; {@link
 * app.earshot.listening.meaning.TopicGuess} and {@link app.earshot.listening.meaning.FindClash} are the ways in.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.meaning;
