/**
 * They are on the telephone: what do we ask, and what are they saying?
 *
 * <p>A conversation that is going on, in the whole window: three questions, their words, who is talking, and what we owe. It is kept as
 * it is typed and becomes one entry when it is over. The lines are marked as in the composer.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.call;
