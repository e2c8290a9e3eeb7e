/**
 * What do the tabs and sheets of an account have in common?
 *
 * <p>Small nodes without a model, and how a sheet hears what became of its verb. Stands below all of them, so that none of them
 * has to know the screen that shows it.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts.parts;
