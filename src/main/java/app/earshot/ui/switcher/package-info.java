/**
 * Where to?
 *
 * <p>One field for accounts, people, words, days and commands, over whatever is in front. Made when it is first asked for.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.switcher;
