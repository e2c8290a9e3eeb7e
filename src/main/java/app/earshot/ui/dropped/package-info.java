/**
 * Where does a message go that somebody drops or pastes onto the window?
 *
 * <p>Onto the account that is open, where it fits; otherwise somebody is asked, and each account that comes into question says why.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.dropped;
