/** What became of enquiries, and what came before? Told by their logs, never by where they stand today. */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.insights;
