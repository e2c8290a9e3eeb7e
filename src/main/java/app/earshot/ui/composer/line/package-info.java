/**
 * What becomes of a marked line while it is being written?
 *
 * <p>Plain values without a window: the marks, what was chosen for single lines, and what they mean so far.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.composer.line;
