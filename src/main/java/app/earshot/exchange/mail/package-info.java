/**
 * What does a pasted mail say of who writes, when, where and for how many?
 *
 * <p>It offers what it finds and decides nothing. What is known of a language is data: the tables in {@code words}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange.mail;
