/** What was pasted, as plain text: signs that were written as codes, invisible marks, and the parts of a whole mail file? */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange.mail.text;
