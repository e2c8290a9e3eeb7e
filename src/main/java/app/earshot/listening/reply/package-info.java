/**
 * Does a message wait for an answer, and does one of ours give it?
 *
 * <p>A reply is owed by content and not by a question mark: {@link app.earshot.listening.reply.OwedReply}. What we wrote may thank them,
 * answer what they asked for, and say their words back: {@link app.earshot.listening.reply.ReadOurs}. What they know of languages stands in
 * {@code reply_words.tsv}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.reply;
