/**
 * Which key does what?
 *
 * <p>Every shortcut of the program stands in {@link app.earshot.ui.command.Command}; buttons, the shortcut sheet and tests read it.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.command;
