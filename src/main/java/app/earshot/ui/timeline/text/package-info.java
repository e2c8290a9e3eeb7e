/**
 * How does an entry read: its heading, and the parts of its text in their order?
 *
 * <p>Plain values and sentences. Which nodes show them is decided by the cards.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.timeline.text;
