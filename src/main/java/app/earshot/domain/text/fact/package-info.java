/**
 * Which facts does a text name: the days asked about, how many will come, where it will be, what can be spent, who told them of us?
 *
 * <p>Pure readers of a plain text, offered with their places; a mail that is pasted for a new enquiry and a message that is kept are read by
 * the same ones. What is known of a language is data: the tables in {@code domain.text.words}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.text.fact;
