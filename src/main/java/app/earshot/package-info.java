/**
 * How is it wired?
 *
 * <p>{@link app.earshot.Main} begins, {@link app.earshot.App} is the window, {@link app.earshot.Door} opens notebooks, {@link
 * app.earshot.OpenNotebook} holds what stands on an open one, and {@link app.earshot.NotebookWindow} gives it its screens. The only
 * place that knows every room.
 */
@org.jspecify.annotations.NullMarked
package app.earshot;
