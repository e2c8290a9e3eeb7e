/**
 * What does a chat say that somebody took out of their telephone?
 *
 * <p>Only the text file of it, as WhatsApp writes it on both kinds of telephones. What is known of a language is a table.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange.chat;
