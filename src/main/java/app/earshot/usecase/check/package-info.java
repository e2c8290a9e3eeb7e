/**
 * How is a notebook, asked from outside the window?
 */
@org.jspecify.annotations.NullMarked
package app.earshot.usecase.check;
