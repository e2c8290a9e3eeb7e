/**
 * What is worth asking next, and what don't we know?
 *
 * <p>Shows the advice of the listening room beside a timeline. Nothing is worked out here.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.listening;
