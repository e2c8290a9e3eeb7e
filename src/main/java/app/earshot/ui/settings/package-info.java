/**
 * How is the notebook, and this laptop, set up?
 *
 * <p>The firm's name, who is on our side, how it looks, where everything is kept, and how to take it all out.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.settings;
