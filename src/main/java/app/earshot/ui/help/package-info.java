/**
 * Why listen this way, and how is it done here?
 *
 * <p>One page to read, with the evidence and its limits. Nothing on it leads out of the program.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.help;
