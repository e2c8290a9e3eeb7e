/**
 * Where does the keyboard go next, and what is scrolled so that one sees it?
 *
 * <p>Knows nodes only, and no other part.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.parts.focus;
