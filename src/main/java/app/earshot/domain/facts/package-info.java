/**
 * What does the listening engine need to know about one account?
 *
 * <p>Counts and newest items. Their size does not grow with the timeline.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.domain.facts;
