/**
 * What does a message of theirs say: what do they ask for and why, what do they tell us, what do they promise?
 *
 * <p>It offers what it finds and decides nothing; each thing comes with its place. What is known of a language stands in tables. {@link
 * app.earshot.listening.message.ReadMessage} is the way in.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.message;
