/**
 * How is it wired?
 *
 * <p>{@link app.earshot.Main} begins, {@link app.earshot.App} is the window, {@link app.earshot.NotebookLauncher} opens notebooks, and
 * {@link app.earshot.OpenNotebook} holds what stands on an open one. The only place that knows every room, and that no room knows.
 */
@org.jspecify.annotations.NullMarked
package app.earshot;
