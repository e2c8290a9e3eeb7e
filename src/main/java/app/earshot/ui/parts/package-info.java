/**
 * What do many screens show in the same way?
 *
 * <p>Small nodes without a model: they are given finished texts and say back what was pressed. Texts, fields, sheets, and what is about
 * the keyboard have rooms of their own. How all of them look stands in {@code parts.css}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.parts;
