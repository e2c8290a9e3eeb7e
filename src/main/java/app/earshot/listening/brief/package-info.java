/**
 * What is worth having in mind before a meeting?
 *
 * <p>It chooses from the facts and the advice on them, and leaves out what was noted in private. {@link
 * app.earshot.listening.brief.Briefing} is the way in.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.brief;
