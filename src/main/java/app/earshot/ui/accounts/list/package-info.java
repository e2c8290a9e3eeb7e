/**
 * Which accounts are there, and which of them needs listening?
 *
 * <p>However long the list is, only the rows near the ones on the screen are read.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts.list;
