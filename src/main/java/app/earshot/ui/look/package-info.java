/**
 * What does it look like, in light and in dark, at any size of text?
 *
 * <p>Colours are roles in {@code tokens.css} and nowhere else; the base theme under it gets its colour names from there. Sizes are
 * in em, so that everything grows with the text.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.look;
