/**
 * What do many screens show in the same way?
 *
 * <p>Small nodes without a model: they are given finished texts and say back what was pressed. How they look stands in
 * {@code parts.css}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.parts;
