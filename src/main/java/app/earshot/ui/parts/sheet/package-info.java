/**
 * How does a sheet keep what was typed?
 *
 * <p>The overlays of a window, the sheets in them, and the drafts of what is typed into a sheet: kept as one types and put back when
 * it is opened again.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.parts.sheet;
