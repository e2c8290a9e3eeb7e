/**
 * What may a person do with the notebook as a whole, and our side of it?
 *
 * <p>Teammates, the firm's name, taking everything out, filling the demo.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.business;
