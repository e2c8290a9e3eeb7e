/**
 * Which part of a timeline has been read, and which part of that has cards on the screen?
 *
 * <p>Plain values, and the reading of them: a timeline of years costs no more than one of a week.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.timeline.range;
