/**
 * Who shows the account that is open, and what does each of them do?
 *
 * <p>Parts of the screen enter themselves here: what they do when an account is opened or left, what one can be sent to them for, and how
 * their sheets are opened again. So the screen knows none of them by name.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts.registry;
