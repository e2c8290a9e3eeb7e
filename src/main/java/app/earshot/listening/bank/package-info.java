/**
 * What is there to ask, and to know?
 *
 * <p>The questions and the topics that come with the application, with what a user made of them: values, read from tables. {@link
 * app.earshot.listening.bank.Repertoire} is all of it. What of it is worth asking now is decided elsewhere.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.bank;
