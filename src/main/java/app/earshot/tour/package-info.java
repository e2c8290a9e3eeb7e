/**
 * How does every screen look, in light and dark and at every size?
 *
 * <p>Draws the program into pictures without a display, for people who review it and for the tests. It fails where a screen
 * fails, warns about a stylesheet, or has a text without words.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.tour;
