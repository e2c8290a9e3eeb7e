/**
 * Who waits, what was promised, whom have I not thanked?
 *
 * <p>One list over all accounts, walked by the arrow keys; each line is done, put off or opened by one key.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.today;
