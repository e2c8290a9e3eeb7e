/**
 * Who are they, and where do we stand with them?
 *
 * <p>The main screen: the list of accounts, the one that is open with its tabs, and beside it whatever stands there. Each part has a
 * room of its own below this one.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.accounts;
