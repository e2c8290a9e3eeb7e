/**
 * How is a whole notebook written so that other programs can read it?
 *
 * <p>One JSON document; every word that a person can write is in it. Its form is a promise, see {@code export-format.md}.
 */
@org.jspecify.annotations.NullMarked
package app.earshot.exchange.json;
