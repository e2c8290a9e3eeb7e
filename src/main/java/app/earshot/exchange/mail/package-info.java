/**
 * What does a pasted mail say of who writes, when, where and for how many?
 *
 * <p>It offers what it finds and decides nothing. What other languages say is data: {@code mail_words.tsv}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange.mail;
