/**
 * May words of theirs be put into a sentence of ours?
 *
 * <p>{@link app.earshot.listening.quoting.Quotability} looks at the words alone; who said them and who would hear them is looked at where a
 * question is picked. The words that tell stand in a table.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.listening.quoting;
