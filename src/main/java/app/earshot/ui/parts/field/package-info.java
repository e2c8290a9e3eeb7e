/**
 * How is something typed or chosen, and refused where it stands?
 *
 * <p>Inputs with their names, pickers of what was found for some words, and the way from an input to its model.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.parts.field;
