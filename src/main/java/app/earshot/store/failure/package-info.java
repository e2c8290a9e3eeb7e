/**
 * Why was a notebook refused, or why did it fail?
 *
 * <p>Told from codes only: an engine's own messages hold values from the notebook.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.failure;
