/**
 * What do I answer, and does it answer them?
 *
 * <p>A reply is written beside the message that it answers, with the mirror on its other side.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.reply;
