/**
 * Which screens has the window of an open notebook, and what happens in it whichever of them is in front?
 *
 * <p>Knows every screen; no screen knows it. The program and the tour put their notebooks into it.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.window;
