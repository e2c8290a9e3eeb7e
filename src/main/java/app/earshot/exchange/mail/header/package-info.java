/** Who wrote a mail, to whom and when, which lines say so, and where an earlier mail begins? */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange.mail.header;
