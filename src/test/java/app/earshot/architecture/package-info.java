/** Does the house still stand as it was drawn? Walls, sizes, words, colours. */
@org.jspecify.annotations.NullMarked
package app.earshot.architecture;
