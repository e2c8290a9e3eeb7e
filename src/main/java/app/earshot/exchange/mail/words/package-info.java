/** Which words of which language mean what in a mail? All of them are tables. */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange.mail.words;
