/**
 * What stands round every screen?
 *
 * <p>The rail, the top bar, the banner, sheets and toasts, the keys that work everywhere, and the way from one screen to another.
 * It knows screens only as {@link app.earshot.ui.shell.Screen}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.shell;
