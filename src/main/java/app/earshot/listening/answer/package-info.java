/**
 * How does an answer to what they ask begin, so that it answers?
 *
 * <p>{@link app.earshot.listening.answer.Openings} picks what the first line is for: by the sort of what is asked, with their own words turned round
 * ("do you take requests?", "whether we take requests"). What is known of a language stands in a table beside it.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.answer;
