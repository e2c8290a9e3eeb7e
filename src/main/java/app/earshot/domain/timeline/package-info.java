/**
 * What was said, promised and asked for, and when?
 *
 * <p>An {@link app.earshot.domain.timeline.Entry} and all that was marked in it, with the goal, the disagreements and the pages that
 * belong to the conversation between them and us.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.timeline;
