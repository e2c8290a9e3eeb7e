/**
 * What did they tell us just now?
 *
 * <p>A plain text field that understands marks at the start of a line. What each marked line becomes is said beside it as it is
 * typed; what is typed is kept as a draft from the first letter on.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.composer;
