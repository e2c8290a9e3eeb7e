/**
 * What was heard in a message, and has nobody taken yet?
 *
 * <p>A quiet card below the message. It offers and never takes: each thing has a key, and all of them have one together.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.timeline.offer;
