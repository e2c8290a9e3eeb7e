/**
 * How much does a field take?
 *
 * <p>The toolkit lays out a field whole at every key. So each takes as much as can be laid out without holding the window; what is more
 * is not taken, and said at once.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.ui.parts.input;
