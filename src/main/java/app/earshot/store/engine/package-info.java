/**
 * What does a notebook ask of the engine that keeps it?
 *
 * <p>An {@link app.earshot.store.engine.Engine} looks after files that nobody has open, an {@link app.earshot.store.engine.OpenEngine}
 * is one file while it is open, and {@link app.earshot.store.engine.Failures} says what a failure means. Nothing here knows which
 * engine it is.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.store.engine;
